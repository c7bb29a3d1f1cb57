"""The records themselves: what each kind holds, and the dossier that a pledge's records make up."""
