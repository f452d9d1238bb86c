# Der Vermerk für die Akte.

memo-title = Vermerk
memo-lede = Was eine Akte zu diesem Geschäft enthalten sollte: jede Antwort, worauf sie beruht, was daraus folgt und in welcher Fassung die Vorschrift gelesen wurde.
