"""Puts content/ and app/ into the site: plain functions that know nothing of MkDocs."""
