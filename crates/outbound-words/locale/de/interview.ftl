# Frage für Frage, und die Antworten prüfen.

interview-title = Frage für Frage
interview-lede = Die Fragen der Vorschrift in der Reihenfolge, in der sie am meisten klären. Antworten Sie, was Sie wissen; auch „Weiß nicht“ ist eine Antwort.
interview-order = Jede Antwort kann andere Fragen erübrigen; diese werden nicht gestellt.
interview-any = Sie können jederzeit zurückgehen, eine Antwort ändern oder zur Seite mit allen Angaben wechseln: Beide enthalten dieselben Antworten.
interview-private = Was Sie antworten, bleibt in dieser Seite. Die Adresse zählt die Schritte und sagt sonst nichts.
interview-given = Bis Sie es anders sagen, wird vorausgesetzt: Keine Ausnahme oder Befreiung greift, und es ist kein Geschäft der Regierung der Vereinigten Staaten. Bestätigen können Sie das beim Prüfen der Antworten.
interview-nothing = Es bleibt nichts zu fragen: Die bisherigen Angaben legen das Ergebnis fest.
interview-left = { $number ->
        [0] Das Ergebnis steht fest.
        [one] Eine Frage könnte das Ergebnis noch ändern.
       *[other] { $number } Fragen könnten das Ergebnis noch ändern; gestellt werden weit weniger.
    }
interview-start = Beginnen
interview-resume = Fortfahren
interview-blank = Mit einem leeren Geschäft beginnen
interview-number = Frage { $number }
interview-open = { $number ->
        [0] das Ergebnis steht fest
        [one] eine Frage könnte das Ergebnis noch ändern
       *[other] { $number } Fragen könnten das Ergebnis noch ändern
    }
interview-unanswered = Wählen Sie eine Antwort, um fortzufahren; auch „Weiß nicht“ ist eine.
interview-on = Weiter
interview-back = Zurück

aside = Weitere Antworten, Beispiel, Notiz
aside-noted = Weitere Antworten, Beispiel, Notiz (mit Eintrag)
record = Notiz und Quelle
record-noted = Notiz und Quelle (mit Eintrag)
for-example = Beispiel.
who-knows = So finden Sie es heraus:
note = Notiz
note-later = Nach der Antwort können Sie hier notieren, worauf sie beruht.
evidence-source = Quelle: Dokument, Register oder Person
evidence-date = Datum der Quelle

answers-title = Antworten prüfen
answers-lede = Alles, was Sie gesagt haben, was noch offen ist und was das Unternehmen gefragt werden sollte.
answers-counts = { $given ->
        [0] Keine Antwort wurde gegeben
        [one] Eine Antwort wurde gegeben
       *[other] { $given } Antworten wurden gegeben
    }, { $assumed ->
        [0] keine wird vorausgesetzt
        [one] eine weitere wird vorausgesetzt
       *[other] { $assumed } weitere werden vorausgesetzt
    }, { $open ->
        [0] und nichts ist offen, was das Ergebnis ändern könnte.
        [one] und ein offener Punkt könnte das Ergebnis ändern.
       *[other] und { $open } offene Punkte könnten das Ergebnis ändern.
    }
answers-open = Noch offen
answers-more = { $number ->
        [one] Eine weitere
       *[other] { $number } weitere
    }
answers-assumed = vorausgesetzt
answers-confirm = Das trifft zu
answer-it = Antworten
not-answered = nicht beantwortet

asking-heading = Das Unternehmen fragen
asking-lede = In dieser Reihenfolge grenzt jede Antwort das Ergebnis am stärksten ein.
asking-letter = Fragen zur US-Vorschrift über Auslandsinvestitionen, 31 CFR Part 850
asking-operations = Bitte nennen Sie für jedes Modell Parameter und Trainingstokens oder die eingesetzten Beschleuniger und deren Laufzeit, und zwar für jede Trainingsstufe.
asking-copy = Fragen kopieren
asking-save = Als Text speichern
copied = Kopiert.
