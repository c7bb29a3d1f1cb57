"""Everything a signing needs: who signs, where and when, case numbers and decision."""
