# Paragraphs in our words. The English stands in the law itself; keys end in the place: p850-217-d-3.
