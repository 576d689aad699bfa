"""Records as pictures: what became of each line of a text, and what many records say together."""
