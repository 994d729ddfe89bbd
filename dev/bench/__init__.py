"""Measures the board against three references, in the same browser and the same run."""
