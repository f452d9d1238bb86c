# Punkte, an denen der Text der Vorschrift Raum lässt. Schlüssel der Familie `reading-` enden auf den
# Namen des Punktes; `-ours` gibt unsere Lesart und ihren Grund, `-other` die andere.

reading-holder_of_notifiable = Was gilt für den Inhaber, der von einem Betrieb mit nur meldepflichtiger Tätigkeit abhängt?
reading-holder_of_notifiable-ours = Meldepflichtig. § 850.209(a)(2) macht den Inhaber zur „covered foreign person“, und wir beziehen § 850.217 auf die Tätigkeit des Betriebs hinter ihm; sonst liefe diese Begriffsbestimmung hier leer.
reading-holder_of_notifiable-other = Weder meldepflichtig noch verboten. § 850.224(l) rechnet dem Inhaber nur verbotene Tätigkeiten zu; § 850.217 hat keinen solchen Absatz, und der Inhaber selbst übt keine davon aus.

reading-holder_of_listed = Macht ein gelisteter Betrieb mit nur meldepflichtiger Tätigkeit die Geschäfte mit seinem Inhaber verboten?
reading-holder_of_listed-ours = Nein. § 850.224(l) verweist auf die Absätze (a) bis (k) und nicht auf (m), der vom gelisteten Betrieb selbst handelt; wir folgen dem Wortlaut.
reading-holder_of_listed-other = Ja. Das Geschäft mit dem gelisteten Betrieb wäre nach § 850.224(m) verboten, und sein Inhaber soll keinen Umweg darum bieten.

reading-fdsoi_at_any_node = Sind Schaltungen auf vollständig verarmtem Silizium-auf-Isolator (FDSOI) bei jeder Strukturgröße gemeint?
reading-fdsoi_at_any_node-ours = Bei jeder. § 850.224(d)(1) nennt sie („fully depleted silicon-on-insulator“) ausdrücklich; da sie planar sind und meist größere Strukturen haben, hätte die Nennung sonst wenig Sinn.
reading-fdsoi_at_any_node-other = Nur bei 16/14 Nanometern oder weniger oder bei nicht planarer Bauweise. „Including“ gibt ein Beispiel für das zuvor Genannte und erweitert es nicht.

reading-intent_of_venture = Genügt es, dass nur das Gemeinschaftsunternehmen eine Verwendung für Militär, Nachrichtendienst oder Überwachung beabsichtigt?
reading-intent_of_venture-ours = Ja. § 850.224 beginnt mit dem, was das Gemeinschaftsunternehmen entwickelt; ein Absatz über Absichten, der dessen eigene überginge, liefe für es leer.
reading-intent_of_venture-other = Nein. § 850.224(j) nennt, was die „covered foreign person“ beabsichtigt, während § 850.217(d)(2) die „covered foreign person“ oder das Gemeinschaftsunternehmen nennt; der Unterschied kann gewollt sein.

reading-internal_cybersecurity = Bleibt der Schutz der Anmerkung 3, wenn ein fremdes Modell für die eigene Cybersicherheit angepasst wird?
reading-internal_cybersecurity-ours = Ja. Die Anmerkung 3 („Note 3“) zu §§ 850.217 und 850.224 zählt den Eigengebrauch auf, der ihn verliert, und Cybersicherheit gehört nicht dazu; wir folgen dem Wortlaut.
reading-internal_cybersecurity-other = Nein. § 850.217(d)(2) nennt Cybersicherheit neben Forensik, Penetrationstests und Robotern, die Anmerkung 3 alle ausnimmt; dass sie dort fehlt, kann ein Versehen sein.

reading-internal_own_model = Ist das Training eines eigenen Modells für den Eigengebrauch so geschützt wie das Anpassen eines fremden?
reading-internal_own_model-ours = Nein. Anmerkung 3 zu §§ 850.217 und 850.224 spricht vom Anpassen, Einrichten und Feinabstimmen eines fremden Modells und von nichts anderem; wir folgen dem Wortlaut.
reading-internal_own_model-other = Ja. Der Grund der Anmerkung, dass der Gebrauch intern und nicht kommerziell bleibt, gilt für ein eigenes Modell ebenso.

reading-reason_to_know_ahead = Reicht „reason to know“ auch auf das, was noch nicht geschehen ist?
reading-reason_to_know_ahead-ours = Ja. Wo es darauf ankommt, was geschehen wird oder wahrscheinlich ist, besteht der Plan oder die Wahrscheinlichkeit schon jetzt, und eine sorgfältige Nachforschung kann sie zeigen (§ 850.104).
reading-reason_to_know_ahead-other = Nein. § 850.216(a) und (b) sprechen auch von Künftigem, (c) nur vom Bestehen; für Künftiges braucht es dann tatsächliche Kenntnis oder das Bewusstsein hoher Wahrscheinlichkeit.

reading-the_day_itself = Was gilt für eine Zusage oder ein Geschäft vom 2. Januar 2025?
reading-the_day_itself-ours = Nicht ausgenommen. § 850.501(d) verlangt eine Zusage vor diesem Tag und ein Geschäft nach ihm; der Tag selbst ist keines von beidem, und eine Ausnahme ist eng zu lesen.
reading-the_day_itself-other = Ebenfalls ausgenommen. An diesem Tag trat die Vorschrift in Kraft, und die Ausnahme lässt sich so verstehen, dass sie an frühere Zusagen ohne Lücke anschließt.

reading-affiliates_of_listed = Steht, wer mit einem Unternehmen auf der „Entity List“ oder der „Military End User List“ verbunden ist, selbst darauf?
reading-affiliates_of_listed-ours = Nein. § 850.224(m)(1) und (2) verlangen, dass das Unternehmen selbst auf der Liste steht, und nur (m)(4) bezieht bei der SDN-Liste auch Einheiten ein, die Personen auf ihr gehören; was die Exportkontrolle über verbundene Unternehmen sagt, ändert Part 850 seinem Wortlaut nach nicht.
reading-affiliates_of_listed-other = Ja, wenn Unternehmen auf diesen Listen mindestens die Hälfte davon halten, wie es die Exportkontrolle vorgesehen hat und (m)(4) es für die SDN-Liste vorsieht.

reading-listed_holder = Ist ein gelisteter Inhaber gemeint, dessen einzige erfasste Tätigkeit die des Unternehmens ist, von dem er lebt?
reading-listed_holder-ours = Nein. § 850.224(m) verlangt, dass die gelistete Person selbst eine erfasste Tätigkeit ausübt; wir folgen dem Wortlaut.
reading-listed_holder-other = Ja. § 850.209(a)(2) macht den Inhaber für das, was dieses Unternehmen tut, zur „covered foreign person“, und es wäre seltsam, wenn die Liste dann nichts zählte.

# Punkte, auf die es in keinem Absatz des Baums ankommt.

doubt-floor_alone = Gilt die Schwelle von 50.000 US-Dollar auch für den Teil einer Person allein?
doubt-floor_alone-ours = Nein. „From each of which“ folgt auf „aggregated across such persons“, die Schwelle gehört also zur Summe.
doubt-floor_alone-other = Ja, für jeden Teil. Der Rechner sagt, wo es dann anders herauskommt.

doubt-nothing_to_divide = Was ist mehr als die Hälfte von nichts oder von einem Verlust?
doubt-nothing_to_divide-ours = Unbekannt: Der Text sagt es nicht, und keine Antwort folgt aus ihm.
doubt-nothing_to_divide-other = Nein, da nichts anfällt; oder ja, wenn der ganze Verlust von solchen Personen stammt. Die anderen drei Zahlen können es entscheiden.

doubt-which_training = Wessen Rechenoperationen zählen als die, mit denen ein KI-System trainiert ist?
doubt-which_training-ours = Die des Trainings durch diesen Entwickler und der Modelle, auf denen es aufbaut: „Trained using“ trifft auf alle zu, und das erfasst mehr.
doubt-which_training-other = Nur das eigene Training dieses Systems durch diesen Entwickler, oder mehr als beides. Die Schätzung des Trainings zeigt, worauf jede Zählweise kommt.

doubt-chain_of_owners = Wie weit reicht „indirectly“ durch eine Kette von Eigentümern?
doubt-chain_of_owners-ours = Durch alles, was solche Personen zur Hälfte oder mehr halten, in voller Höhe, da es selbst eine solche Person ist; durch weniger anteilig.
doubt-chain_of_owners-other = An jedem Glied anteilig; oder eine Stufe über (d) hinaus und nicht weiter, wie (e) lautet. Wo es darauf ankommt, lässt der Rechner es offen und zeigt beides.

doubt-thirtieth_day = Was, wenn der 30. Tag ein Samstag, Sonntag oder Feiertag ist?
doubt-thirtieth_day-ours = Er ist trotzdem der letzte: Der Text spricht von Kalendertagen und verschiebt keinen.
doubt-thirtieth_day-other = Der nächste Werktag genügte, wie sonst in der Praxis der Bundesbehörden. Darauf sollte niemand bauen.

doubt-parallel_funds = Sind Parallelfonds „vehicles of the fund“, für die 2.000.000 US-Dollar?
doubt-parallel_funds-ours = Ja. „Any investment and co-investment vehicles of the fund“ ist weit, und eine Ausnahme wird eng gelesen.
doubt-parallel_funds-other = Nein, wenn es eigene Fonds neben ihm sind. Geben Sie die Summe ohne sie ein, um zu sehen, ob es darauf ankommt.
