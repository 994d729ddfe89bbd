"""Measures the board against its references, in the same browser and the same run."""
