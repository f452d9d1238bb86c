# Die Geschäfte in der Seite: Dateien, Vergleich, Weitergabe, Löschen.

deals-title = Ihre Geschäfte
deals-lede = Die Geschäfte stehen nur in dieser Seite. Speichern Sie sie in eigenen Dateien und öffnen Sie sie wieder.
