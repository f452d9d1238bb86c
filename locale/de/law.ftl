# Die Absätze in unseren Worten. Schlüssel enden auf die Fundstelle: p850-217-d-3.
