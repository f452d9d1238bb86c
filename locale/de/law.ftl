# Die Absätze in unseren Worten. Schlüssel enden auf die Fundstelle: p850-217-d-3. Die Worte eines
# Absatzes führen die des übergeordneten fort, sodass sie hintereinander einen Satz ergeben.

p850-208 = Das Unternehmen übt eine erfasste Tätigkeit („covered activity“) aus

p850-209 = Das Unternehmen ist eine „covered foreign person“
p850-209-a = Das Unternehmen ist
p850-209-a-1 = eine „person of a country of concern“, die eine erfasste Tätigkeit ausübt

p850-210 = Es ist ein erfasstes Geschäft („covered transaction“), von Ausnahmen abgesehen
p850-210-a = Der Investor, unmittelbar oder mittelbar,
p850-210-a-1 = erwirbt Eigenkapital oder ein bedingtes Recht darauf an jemandem, von dem er zu diesem Zeitpunkt weiß, dass er eine „covered foreign person“ ist

p850-216 = Der Investor weiß, worauf es nach der Vorschrift ankommt
p850-216-a = Der Investor weiß tatsächlich, worauf es nach dem Absatz ankommt, oder dass es so gut wie sicher eintritt
p850-216-b = Dem Investor ist eine hohe Wahrscheinlichkeit dessen bewusst, worauf es nach dem Absatz ankommt
p850-216-c = Der Investor hat Grund zu der Annahme, worauf es nach dem Absatz ankommt

p850-217 = Das Unternehmen tut, was eine Beteiligung meldepflichtig macht
p850-217-d = Das Unternehmen entwickelt ein KI-System,
p850-217-d-1 = das für eine militärische, nachrichtendienstliche oder der Massenüberwachung dienende Verwendung ausgelegt ist
p850-217-d-2 = das nach seiner Absicht bestimmt ist für
p850-217-d-2-i = Anwendungen der Cybersicherheit
p850-217-d-2-ii = Werkzeuge der digitalen Forensik
p850-217-d-2-iii = Werkzeuge zum Penetrationstest
p850-217-d-2-iv = die Steuerung von Robotersystemen
p850-217-d-3 = das mit mehr als 10^23 Rechenoperationen trainiert wurde
p850-217-note-2 = Das System baut nicht auf einem fremden Modell auf, oder das Unternehmen entwirft oder verändert dieses Modell selbst wesentlich
p850-217-note-3 = Das Unternehmen tut mehr, als ein fremdes Modell ausschließlich für den internen, nicht gewerblichen Eigengebrauch anzupassen, oder dieser Gebrauch gehört zu den genannten: Nachrichtendienst, Massenüberwachung, Militär, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen

p850-221 = Das Unternehmen ist eine „person of a country of concern“
p850-221-b = Das Unternehmen hat seine Hauptniederlassung oder seinen Verwaltungssitz in einem „country of concern“ oder ist nach dessen Recht errichtet

p850-224 = Das Unternehmen tut oder ist, was eine Beteiligung verbietet
p850-224-j = Das Unternehmen entwickelt ein KI-System, das ausschließlich ausgelegt oder nach seiner Absicht bestimmt ist für
p850-224-j-1 = eine militärische Verwendung
p850-224-j-2 = eine nachrichtendienstliche oder der Massenüberwachung dienende Verwendung
p850-224-k = Das Unternehmen entwickelt ein KI-System, dessen Training mehr brauchte als
p850-224-k-1 = 10^25 Rechenoperationen
p850-224-k-2 = 10^24 Rechenoperationen, hauptsächlich mit biologischen Sequenzdaten
p850-224-note-2 = Das System baut nicht auf einem fremden Modell auf, oder das Unternehmen entwirft oder verändert dieses Modell selbst wesentlich
p850-224-note-3 = Das Unternehmen tut mehr, als ein fremdes Modell ausschließlich für den internen, nicht gewerblichen Eigengebrauch anzupassen, oder dieser Gebrauch gehört zu den genannten: Nachrichtendienst, Massenüberwachung, Militär, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen
p850-224-m = Das Unternehmen übt eine erfasste Tätigkeit aus, und sei sie nur meldepflichtig, und
p850-224-m-1 = steht auf der „Entity List“ (15 CFR part 744, supplement no. 4)
p850-224-m-2 = steht auf der „Military End User List“ (15 CFR part 744, supplement no. 7)
p850-224-m-3 = ist ein „military-intelligence end-user“ nach 15 CFR 744.22(f)(2)
p850-224-m-4 = steht auf der SDN-Liste oder gehört unmittelbar oder mittelbar zu mindestens 50 Prozent Personen auf dieser Liste
p850-224-m-5 = steht auf der Liste der „Non-SDN Chinese Military-Industrial Complex Companies“
p850-224-m-6 = ist als „foreign terrorist organization“ eingestuft (8 U.S.C. 1189)

p850-229 = Der Investor ist eine „U.S. person“

p850-501 = Eine Ausnahme greift
p850-501-a = Die Beteiligung
p850-501-a-1 = einer „U.S. person“ besteht
p850-501-a-1-i = in einem öffentlich gehandelten Wertpapier, an einer Börse oder außerbörslich, in beliebiger Währung und Rechtsordnung
p850-501-a-2 = gibt keine Rechte über den üblichen Minderheitenschutz gegenüber der „covered foreign person“ hinaus
