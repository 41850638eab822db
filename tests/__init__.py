"""Tests of statement_parse; unittest only."""
