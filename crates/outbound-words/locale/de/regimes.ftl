# Schwellen nach Rechenaufwand in anderen Regelwerken. Schlüssel der Familie `regime-` enden auf dessen Namen;
# `-effect` ist, was sie auslöst, `-also`, was dazu noch nötig ist, `-caveat`, was man zum Stand wissen muss.

jurisdiction-united_states = USA
jurisdiction-california = Kalifornien
jurisdiction-new_york = New York
jurisdiction-european_union = Europäische Union
jurisdiction-south_korea = Südkorea

strictness-greater_than = mehr als { $line }
strictness-at_least = mindestens { $line }

counted-integer_or_floating_point = Ganzzahl- oder Gleitkommaoperationen
counted-floating_point = Gleitkommaoperationen
counted-not_said = Operationen

adding-not_said = Was zusammenzuzählen ist, steht nicht da.
adding-per_run = Je Trainingslauf, nicht je Modell.
adding-parameter_updates = Was die Parameter unmittelbar ändert.
adding-cumulative = Das gesamte Training des Modells, auch das Erzeugen nicht öffentlicher synthetischer Daten.
adding-with_later_training = Das erste Training und alles, was der Entwickler darauf aufbaut.
adding-all_related = Alles rund um das Training, von der Aufbereitung der Daten bis zur Feinabstimmung.
adding-modification_alone = Die Änderung allein.

domain-general = jedes Modell
domain-biological = hauptsächlich biologische Sequenzdaten
domain-fine_tuning = Änderungen an einem Modell

status-in_force = in Kraft ab dem { $last }
status-guideline = Leitlinie vom { $last }, nicht bindend
status-enacted = unterzeichnet am { $first }, in Kraft ab dem { $last }
status-not_enforced = erlassen am { $first }; seit { $last } laut Ankündigung nicht durchgesetzt
status-proposed = vorgeschlagen am { $last }
status-bill = Gesetzentwurf, eingebracht am { $last }
status-vetoed = am { $last } durch Veto gescheitert
status-revoked = erlassen am { $first }, aufgehoben am { $last }

read-full = die Bestimmung selbst wurde gelesen, in einer Kopie
read-opening = von dieser Quelle wurde nur der Anfang gelesen
read-secondary = nur aus zweiter Hand bekannt

regime-part850_notifiable = 31 CFR 850.217(d)(3)
regime-part850_notifiable-effect = Eine Investition beim Entwickler ist zu melden.
regime-part850_biological = 31 CFR 850.224(k)(2)
regime-part850_biological-effect = Eine Investition beim Entwickler ist verboten.
regime-part850_prohibited = 31 CFR 850.224(k)(1)
regime-part850_prohibited-effect = Eine Investition beim Entwickler ist verboten.
regime-eu_general_purpose = Leitlinien zu KI-Modellen mit allgemeinem Verwendungszweck
regime-eu_general_purpose-effect = Anzeichen für ein Modell mit allgemeinem Verwendungszweck; dessen Anbieter treffen die Pflichten aus Art. 53 der KI-Verordnung.
regime-eu_general_purpose-also = Außerdem muss es Sprache erzeugen können oder aus Text Bilder oder Videos.
regime-eu_modified = Leitlinien: Änderung eines fremden Modells
regime-eu_modified-effect = Wer das Modell ändert, wird zu dessen Anbieter.
regime-eu_modified-also = Maßgeblich ist ein Drittel des Aufwands für das ursprüngliche Modell; ein Drittel von 10^23 nur, wenn dieser weder zu erfahren noch zu schätzen ist. Allgemeinheit, Fähigkeiten oder Risiken müssen sich erheblich ändern.
regime-eu_modified_systemic = Leitlinien: Änderung eines Modells mit systemischem Risiko
regime-eu_modified_systemic-effect = Wer das Modell ändert, wird zu dessen Anbieter.
regime-eu_modified_systemic-also = Wie bei anderen Modellen, mit einem Drittel von 10^25 anstelle eines Drittels von 10^23.
regime-eu_systemic = KI-Verordnung (AI Act), Art. 51 Abs. 2
regime-eu_systemic-effect = Ein systemisches Risiko wird vermutet: Mitteilung binnen zwei Wochen, dazu die Pflichten aus Art. 55.
regime-eu_systemic-caveat = Seit dem 2. August 2026 sind Geldbußen möglich. Die Kommission kann die Schwelle durch delegierten Rechtsakt ändern; ein solcher wurde nicht gefunden.
regime-eo14110 = Executive Order 14110, sec. 4.2(b)
regime-eo14110-effect = Entwickler mussten dem US-Handelsministerium berichten.
regime-eo14110_biological = Executive Order 14110, sec. 4.2(b)
regime-eo14110_biological-effect = Entwickler mussten dem US-Handelsministerium berichten.
regime-bis_reports = Berichtspflichten des Bureau of Industry and Security
regime-bis_reports-effect = Eine „U.S. person“ hätte jedes Quartal zu berichten gehabt.
regime-bis_reports-caveat = Eine endgültige Vorschrift wurde nicht gefunden, und die Anordnung, auf die sie sich stützte, ist aufgehoben. Ob der Vorschlag förmlich zurückgezogen wurde, ist offen.
regime-eccn_4e091 = Exportrecht, ECCN 4E091 („AI Diffusion rule“)
regime-eccn_4e091-effect = Genehmigung für die Ausfuhr von Modellgewichten, weltweit.
regime-eccn_4e091-also = Nicht für veröffentlichte Gewichte und nicht für Modelle mit weniger Trainingsaufwand als das beste veröffentlichte.
regime-eccn_4e091-caveat = Angekündigt ist auch die Aufhebung; in Quellen bis Juni 2026 stand der Eintrag aber noch in der Vorschrift, und ob er seither entfallen ist, wurde nicht geprüft. Im Mai 2026 befand das Government Accountability Office, schon die Ankündigung der Nichtdurchsetzung sei eine Regelung, die dem Kongress vorzulegen war.
regime-california = SB 53, Bus. & Prof. Code 22757.11
regime-california-effect = Berichte zu Transparenz und Vorfällen; von großen Entwicklern auch ein Rahmenwerk.
regime-california-also = Groß ist ein Entwickler mit mehr als 500 Millionen US-Dollar Umsatz.
regime-california_vetoed = SB 1047
regime-california_vetoed-effect = Sicherheitspflichten.
regime-california_vetoed-also = Und mehr als 100 Millionen US-Dollar Trainingskosten.
regime-california_vetoed_tuned = SB 1047, Feinabstimmung
regime-california_vetoed_tuned-effect = Sicherheitspflichten.
regime-california_vetoed_tuned-also = Und mehr als 10 Millionen US-Dollar, auf der Grundlage eines selbst erfassten Modells.
regime-new_york = RAISE Act in geänderter Fassung, Gen. Bus. Law 1420–1429
regime-new_york-effect = Rahmenwerk, Transparenzbericht, Meldung von Vorfällen binnen 72 Stunden.
regime-new_york-also = Groß ist ein Entwickler mit mehr als 500 Millionen US-Dollar Umsatz.
regime-new_york-caveat = Ersetzt die im Dezember 2025 unterzeichnete erste Fassung, bevor diese in Kraft trat. Gelesen in einer inoffiziellen Wiedergabe.
regime-south_korea = Verordnung zum KI-Rahmengesetz (AI Basic Act)
regime-south_korea-effect = Risikomanagement über den Lebenszyklus, Beobachtung von Vorfällen.
regime-south_korea-also = Nur zusammen mit dem neuesten Stand der Technik und einem weitreichenden, ernsten Risiko für Rechte.
regime-south_korea-caveat = Geldbußen sind mindestens ein Jahr lang ausgesetzt. Gelesen in der Presse; die Zählweise stammt aus dem Entwurf einer Bekanntmachung, deren Endfassung nicht vorlag.
regime-s2938 = Gesetzentwurf S. 2938
regime-s2938-effect = Prüfung durch das US-Energieministerium vor dem Einsatz.
regime-s2938-caveat = Das Ministerium könnte eine andere Definition vorschlagen.
