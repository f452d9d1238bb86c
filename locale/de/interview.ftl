# Frage für Frage, und die Antworten prüfen.

interview-title = Frage für Frage
interview-lede = Die Fragen der Vorschrift in der Reihenfolge, in der sie am meisten klären. Antworten Sie, was Sie wissen; auch „weiß nicht“ ist eine Antwort.

answers-title = Antworten prüfen
answers-lede = Alles, was Sie gesagt haben, was noch offen ist und was das Unternehmen gefragt werden sollte.
