"""Periods of pledges, and the next one: renewing a pledge and comparing it with the last."""
