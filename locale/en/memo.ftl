# The memo for the file.

memo-title = Memo
memo-lede = What a file should hold of this deal: every answer, what it rests on, what follows, and the text it was read in.
