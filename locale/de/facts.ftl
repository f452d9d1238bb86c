# Alle Tatsachen, auf die es ankommt. Schlüssel der Familie `fact-` enden auf den Namen der Tatsache;
# `-help` erklärt, `-yes` und `-no` geben die Antwort als Satz.

facts-title = Alle Angaben
facts-lede = Jede Tatsache, auf die es nach der Vorschrift ankommt. Antworten Sie in beliebiger Reihenfolge; was Sie auslassen, bleibt offen.

fact-us_citizen = Ist der Investor US-Staatsbürger?
fact-us_citizen-help = Ein Staatsbürger ist „U.S. person“, wo immer er lebt.
fact-us_citizen-yes = Der Investor ist US-Staatsbürger.
fact-us_citizen-no = Der Investor ist kein US-Staatsbürger.

fact-us_permanent_resident = Hat der Investor ein Daueraufenthaltsrecht in den USA?
fact-us_permanent_resident-help = „Lawful permanent resident“: Mit der Green Card ist man „U.S. person“, wo immer man lebt.
fact-us_permanent_resident-yes = Der Investor hat ein Daueraufenthaltsrecht in den USA.
fact-us_permanent_resident-no = Der Investor hat kein Daueraufenthaltsrecht in den USA.

fact-organized_under_us_law = Ist der Investor eine nach US-Recht errichtete Einheit?
fact-organized_under_us_law-help = Oder nach dem Recht einer Gebietskörperschaft der USA. Ausländische Zweigstellen zählen mit; ausländische Tochtergesellschaften nicht, doch trifft die Mutter für beherrschte Töchter eine eigene Pflicht (§§ 850.302, 850.402).
fact-organized_under_us_law-yes = Der Investor ist eine nach US-Recht errichtete Einheit.
fact-organized_under_us_law-no = Der Investor ist keine nach US-Recht errichtete Einheit.

fact-in_united_states = Befindet sich der Investor in den USA?
fact-in_united_states-help = Wer sich in den USA befindet, ist „U.S. person“, gleich welcher Staatsangehörigkeit.
fact-in_united_states-yes = Der Investor befindet sich in den USA.
fact-in_united_states-no = Der Investor befindet sich nicht in den USA.

fact-acquires_equity = Erwirbt der Investor Eigenkapital oder ein bedingtes Recht darauf?
fact-acquires_equity-help = Unmittelbar oder mittelbar, auch über einen Mittelsmann. Bedingt („contingent equity interest“) ist, was noch kein Eigenkapital ist, aber darin umgewandelt werden kann oder ein Recht darauf gibt, etwa eine Wandelanleihe oder Option (§ 850.205).
fact-acquires_equity-yes = Der Investor erwirbt Eigenkapital oder ein bedingtes Recht darauf.
fact-acquires_equity-no = Der Investor erwirbt weder Eigenkapital noch ein bedingtes Recht darauf.

fact-knows_actually = Weiß der Investor, dass das Unternehmen eine „covered foreign person“ ist?
fact-knows_actually-help = Zum Zeitpunkt des Erwerbs: tatsächliche Kenntnis der Umstände, die es dazu machen, oder dass sie so gut wie sicher eintreten.
fact-knows_actually-yes = Der Investor weiß, was das Unternehmen tut.
fact-knows_actually-no = Der Investor weiß nicht tatsächlich, dass das Unternehmen eine „covered foreign person“ ist.

fact-aware_of_high_probability = Ist ihm bewusst, dass dies sehr wahrscheinlich ist?
fact-aware_of_high_probability-help = Das Bewusstsein hoher Wahrscheinlichkeit („awareness of a high probability“) gilt als Kenntnis.
fact-aware_of_high_probability-yes = Dem Investor ist bewusst, dass das Unternehmen sehr wahrscheinlich eine „covered foreign person“ ist.
fact-aware_of_high_probability-no = Dem Investor ist keine hohe Wahrscheinlichkeit bewusst, dass das Unternehmen eine „covered foreign person“ ist.

fact-reason_to_know = Hat er Grund zu der Annahme?
fact-reason_to_know-help = „Reason to know“: Das US-Finanzministerium fragt, was eine angemessene und sorgfältige Prüfung ergeben hätte; wer nicht prüft, dem kann schon das als Kenntnis zugerechnet werden (§ 850.104).
fact-reason_to_know-yes = Der Investor hat Grund zu der Annahme, dass das Unternehmen eine „covered foreign person“ ist.
fact-reason_to_know-no = Der Investor hat keinen Grund zu der Annahme, dass das Unternehmen eine „covered foreign person“ ist.

fact-principal_place_in_concern = Hat das Unternehmen seine Hauptniederlassung in China, Hongkong oder Macau?
fact-principal_place_in_concern-help = „Principal place of business“: der Ort, von dem aus die Leitung das Geschäft in erster Linie führt (§ 850.222). China mit Hongkong und Macau ist heute das einzige „country of concern“.
fact-principal_place_in_concern-yes = Das Unternehmen hat seine Hauptniederlassung in China, Hongkong oder Macau.
fact-principal_place_in_concern-no = Das Unternehmen hat seine Hauptniederlassung nicht in China, Hongkong oder Macau.

fact-headquarters_in_concern = Hat das Unternehmen seinen Verwaltungssitz in China, Hongkong oder Macau?
fact-headquarters_in_concern-help = Das genügt für sich allein, gleich wo es eingetragen ist.
fact-headquarters_in_concern-yes = Das Unternehmen hat seinen Verwaltungssitz in China, Hongkong oder Macau.
fact-headquarters_in_concern-no = Das Unternehmen hat seinen Verwaltungssitz nicht in China, Hongkong oder Macau.

fact-organized_in_concern = Ist das Unternehmen nach dem Recht Chinas, Hongkongs oder Macaus errichtet?
fact-organized_in_concern-help = Dort eingetragen oder sonst nach dortigem Recht errichtet.
fact-organized_in_concern-yes = Das Unternehmen ist nach dem Recht Chinas, Hongkongs oder Macaus errichtet.
fact-organized_in_concern-no = Das Unternehmen ist nicht nach dem Recht Chinas, Hongkongs oder Macaus errichtet.

fact-otherwise_person_of_concern = Ist das Unternehmen aus anderem Grund eine „person of a country of concern“?
fact-otherwise_person_of_concern-help = Staatliche Beherrschung oder Beteiligung, oder wenn solche Personen unmittelbar oder mittelbar, allein oder zusammen mindestens 50 Prozent der Stimmrechte, der Stimmen im Leitungsorgan oder des Eigenkapitals halten. Auf den Sitz kommt es dann nicht an.
fact-otherwise_person_of_concern-yes = Das Unternehmen ist durch Beteiligung oder Beherrschung eine „person of a country of concern“.
fact-otherwise_person_of_concern-no = Das Unternehmen ist nicht durch Beteiligung oder Beherrschung eine „person of a country of concern“.

fact-on_entity_list = Steht das Unternehmen auf der „Entity List“?
fact-on_entity_list-help = Liste des Bureau of Industry and Security, 15 CFR part 744, supplement no. 4. Das Unternehmen selbst muss darauf stehen.
fact-on_entity_list-yes = Das Unternehmen steht auf der „Entity List“.
fact-on_entity_list-no = Das Unternehmen steht nicht auf der „Entity List“.

fact-on_military_end_user_list = Steht das Unternehmen auf der „Military End User List“?
fact-on_military_end_user_list-help = 15 CFR part 744, supplement no. 7. Das Unternehmen selbst muss darauf stehen.
fact-on_military_end_user_list-yes = Das Unternehmen steht auf der „Military End User List“.
fact-on_military_end_user_list-no = Das Unternehmen steht nicht auf der „Military End User List“.

fact-military_intelligence_end_user = Ist das Unternehmen ein „military-intelligence end-user“?
fact-military_intelligence_end_user-help = Nach der Begriffsbestimmung in 15 CFR 744.22(f)(2). Auf eine Listung kommt es nicht an.
fact-military_intelligence_end_user-yes = Das Unternehmen ist ein „military-intelligence end-user“.
fact-military_intelligence_end_user-no = Das Unternehmen ist kein „military-intelligence end-user“.

fact-on_sdn_list = Steht das Unternehmen auf der SDN-Liste?
fact-on_sdn_list-help = Liste der „Specially Designated Nationals and Blocked Persons“ des US-Finanzministeriums.
fact-on_sdn_list-yes = Das Unternehmen steht auf der SDN-Liste.
fact-on_sdn_list-no = Das Unternehmen steht nicht auf der SDN-Liste.

fact-owned_by_listed_persons = Gehört das Unternehmen mindestens zur Hälfte Personen auf der SDN-Liste?
fact-owned_by_listed_persons-help = 50 Prozent oder mehr, unmittelbar oder mittelbar, allein oder zusammen. Nur für die SDN-Liste gilt hier eine solche Regel.
fact-owned_by_listed_persons-yes = Personen auf der SDN-Liste halten mindestens die Hälfte des Unternehmens.
fact-owned_by_listed_persons-no = Personen auf der SDN-Liste halten weniger als die Hälfte des Unternehmens.

fact-on_ns_cmic_list = Steht das Unternehmen auf der NS-CMIC-Liste?
fact-on_ns_cmic_list-help = Liste der „Non-SDN Chinese Military-Industrial Complex Companies“ des US-Finanzministeriums.
fact-on_ns_cmic_list-yes = Das Unternehmen steht auf der NS-CMIC-Liste.
fact-on_ns_cmic_list-no = Das Unternehmen steht nicht auf der NS-CMIC-Liste.

fact-foreign_terrorist_organization = Ist das Unternehmen als ausländische Terrororganisation eingestuft?
fact-foreign_terrorist_organization-help = „Foreign terrorist organization“, eingestuft vom US-Außenministerium nach 8 U.S.C. 1189.
fact-foreign_terrorist_organization-yes = Das Unternehmen ist als ausländische Terrororganisation eingestuft.
fact-foreign_terrorist_organization-no = Das Unternehmen ist nicht als ausländische Terrororganisation eingestuft.

fact-publicly_traded = Werden die Anteile öffentlich gehandelt?
fact-publicly_traded-help = „Publicly traded security“: ein Wertpapier, das an einer Börse oder außerbörslich („over-the-counter“) gehandelt wird, in beliebiger Währung, in beliebigem Land.
fact-publicly_traded-yes = Die Anteile werden öffentlich gehandelt.
fact-publicly_traded-no = Die Anteile werden nicht öffentlich gehandelt.

fact-beyond_minority_protections = Gibt die Beteiligung Rechte über den üblichen Minderheitenschutz hinaus?
fact-beyond_minority_protections-help = Üblich („standard minority shareholder protections“) sind unter anderem Vetorechte gegen den Verkauf im Wesentlichen aller Vermögenswerte oder eine freiwillige Insolvenz, gegen Verträge mit oder Bürgschaften für Mehrheitsgesellschafter, gegen Eingriffe in die eigene Anteilsgattung, und ein Bezugsrecht gegen Verwässerung. Ein Sitz im Leitungsorgan oder Mitsprache im Geschäft geht darüber hinaus.
fact-beyond_minority_protections-yes = Die Beteiligung gibt Rechte über den üblichen Minderheitenschutz hinaus.
fact-beyond_minority_protections-no = Die Beteiligung gibt keine Rechte über den üblichen Minderheitenschutz hinaus.

fact-other_ai_systems = Entwickelt das Unternehmen andere KI-Systeme als die hier beschriebenen?
fact-other_ai_systems-help = Ein einziges KI-System, das einen Absatz erfüllt, genügt. Solange dies offen ist, könnte eines den Ausschlag geben, das niemand beschrieben hat.
fact-other_ai_systems-yes = Das Unternehmen entwickelt weitere, hier nicht beschriebene KI-Systeme.
fact-other_ai_systems-no = Das Unternehmen entwickelt kein anderes KI-System.

fact-develops_ai_system = Entwickelt das Unternehmen dieses KI-System?
fact-develops_ai_system-help = „Develop“: jede Stufe vor der Serienfertigung, also Entwurf oder wesentliche Änderung, Forschung, Prototypen und deren Erprobung, Pilotfertigung, Konfigurations- und Integrationsentwurf (§ 850.211). Wer nur nutzt, was andere entwickelt haben, entwickelt nicht.
fact-develops_ai_system-yes = Das Unternehmen entwickelt das KI-System selbst.
fact-develops_ai_system-no = Das Unternehmen entwickelt das KI-System nicht.

fact-runs_on_third_party_model = Ist es ein Produkt auf Grundlage eines fremden Modells oder Systems?
fact-runs_on_third_party_model-help = Werkzeug, Anwendung oder Dienst, der ganz oder teilweise ein fremdes KI-Modell nutzt (§ 850.202(b)).
fact-runs_on_third_party_model-yes = Es beruht auf einem fremden Modell.
fact-runs_on_third_party_model-no = Es beruht nicht auf einem fremden Modell.

fact-modifies_third_party_model = Entwirft oder verändert das Unternehmen dieses Modell selbst wesentlich?
fact-modifies_third_party_model-help = Bloßes Aufrufen oder Betreiben genügt nicht. „Substantive modification“ ist nicht definiert.
fact-modifies_third_party_model-yes = Das Unternehmen entwirft oder verändert das fremde Modell wesentlich.
fact-modifies_third_party_model-no = Das Unternehmen entwirft oder verändert das fremde Modell nicht wesentlich.

fact-internal_use_only = Passt das Unternehmen nur ein fremdes Modell für den Eigengebrauch an?
fact-internal_use_only-help = Anpassen, Konfigurieren oder Feinabstimmen („fine-tuning“) ausschließlich für internen, nicht gewerblichen Gebrauch, nicht zum Verkauf oder zur Lizenzierung. Das Training eines eigenen Modells ist nicht gemeint.
fact-internal_use_only-yes = Das Unternehmen passt nur ein fremdes Modell für internen, nicht gewerblichen Gebrauch an.
fact-internal_use_only-no = Das KI-System ist nicht bloß ein für den Eigengebrauch angepasstes fremdes Modell.

fact-internal_use_singled_out = Gehört dieser Eigengebrauch zu den in den Anmerkungen genannten?
fact-internal_use_singled_out-help = Nachrichtendienst, Massenüberwachung, militärische Verwendung, Werkzeuge der digitalen Forensik, Penetrationstests oder Steuerung von Robotersystemen.
fact-internal_use_singled_out-yes = Der Eigengebrauch gehört zu den in den Anmerkungen genannten.
fact-internal_use_singled_out-no = Der Eigengebrauch gehört nicht zu den in den Anmerkungen genannten.

fact-designed_for_military = Ist es für eine militärische Verwendung ausgelegt?
fact-designed_for_military-help = „Military end use“, etwa Waffensteuerung und Zielerfassung, Gefechtssimulation, Steuerung von Militärfahrzeugen, militärische Entscheidungen, Waffenentwicklung, Gefechtslogistik und Instandhaltung. Es genügt, dass dies eine Verwendung unter mehreren ist.
fact-designed_for_military-yes = Das KI-System ist für eine militärische Verwendung ausgelegt.
fact-designed_for_military-no = Das KI-System ist nicht für eine militärische Verwendung ausgelegt.

fact-designed_for_intelligence = Ist es für Nachrichtendienste oder Massenüberwachung ausgelegt?
fact-designed_for_intelligence-help = „Government intelligence or mass-surveillance end use“, etwa durch Auswertung von Text, Ton oder Bild, Bilderkennung, Standortverfolgung oder heimliches Abhören. Es genügt, dass dies eine Verwendung unter mehreren ist.
fact-designed_for_intelligence-yes = Das KI-System ist für Nachrichtendienste oder Massenüberwachung ausgelegt.
fact-designed_for_intelligence-no = Das KI-System ist nicht für Nachrichtendienste oder Massenüberwachung ausgelegt.

fact-designed_exclusively = Ist es ausschließlich für solche Zwecke ausgelegt?
fact-designed_exclusively-help = Für militärische, nachrichtendienstliche oder Überwachungszwecke und nichts anderes.
fact-designed_exclusively-yes = Das KI-System ist ausschließlich für solche Zwecke ausgelegt.
fact-designed_exclusively-no = Das KI-System ist auch für andere Zwecke ausgelegt.

fact-intended_for_military = Bestimmt das Unternehmen es für eine militärische Verwendung?
fact-intended_for_military-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.
fact-intended_for_military-yes = Das Unternehmen bestimmt das KI-System für eine militärische Verwendung.
fact-intended_for_military-no = Das Unternehmen bestimmt das KI-System nicht für eine militärische Verwendung.

fact-intended_for_intelligence = Bestimmt das Unternehmen es für Nachrichtendienste oder Massenüberwachung?
fact-intended_for_intelligence-help = Es zählt die Absicht des Unternehmens, gleich was das System sonst kann.
fact-intended_for_intelligence-yes = Das Unternehmen bestimmt das KI-System für Nachrichtendienste oder Massenüberwachung.
fact-intended_for_intelligence-no = Das Unternehmen bestimmt das KI-System nicht für Nachrichtendienste oder Massenüberwachung.

fact-intended_for_cybersecurity = Bestimmt das Unternehmen es für Anwendungen der Cybersicherheit?
fact-intended_for_cybersecurity-help = Bei jedem Trainingsaufwand.
fact-intended_for_cybersecurity-yes = Das Unternehmen bestimmt das KI-System für Anwendungen der Cybersicherheit.
fact-intended_for_cybersecurity-no = Das Unternehmen bestimmt das KI-System nicht für Anwendungen der Cybersicherheit.

fact-intended_for_forensics = Bestimmt das Unternehmen es für Werkzeuge der digitalen Forensik?
fact-intended_for_forensics-help = Bei jedem Trainingsaufwand.
fact-intended_for_forensics-yes = Das Unternehmen bestimmt das KI-System für Werkzeuge der digitalen Forensik.
fact-intended_for_forensics-no = Das Unternehmen bestimmt das KI-System nicht für Werkzeuge der digitalen Forensik.

fact-intended_for_penetration_testing = Bestimmt das Unternehmen es für Werkzeuge zum Penetrationstest?
fact-intended_for_penetration_testing-help = Bei jedem Trainingsaufwand.
fact-intended_for_penetration_testing-yes = Das Unternehmen bestimmt das KI-System für Werkzeuge zum Penetrationstest.
fact-intended_for_penetration_testing-no = Das Unternehmen bestimmt das KI-System nicht für Werkzeuge zum Penetrationstest.

fact-intended_for_robot_control = Bestimmt das Unternehmen es zur Steuerung von Robotersystemen?
fact-intended_for_robot_control-help = Bei jedem Trainingsaufwand.
fact-intended_for_robot_control-yes = Das Unternehmen bestimmt das KI-System zur Steuerung von Robotersystemen.
fact-intended_for_robot_control-no = Das Unternehmen bestimmt das KI-System nicht zur Steuerung von Robotersystemen.

fact-primarily_biological = Wurde es hauptsächlich mit biologischen Sequenzdaten trainiert?
fact-primarily_biological-help = „Biological sequence data“, etwa Protein-, DNA- oder RNA-Sequenzen. Weder ein Anteil noch eine Maßeinheit ist festgelegt.
fact-primarily_biological-yes = Das KI-System wurde hauptsächlich mit biologischen Sequenzdaten trainiert.
fact-primarily_biological-no = Das KI-System wurde nicht hauptsächlich mit biologischen Sequenzdaten trainiert.

question-operations = Wie viele Rechenoperationen brauchte das Training?
question-system = KI-System { $number }

group-investor = Der Investor
group-transaction = Das Geschäft
group-knowledge = Was der Investor weiß
group-target = Das Unternehmen
group-lists = Listen der USA
group-exceptions = Ausnahmen
group-development = Wer es entwickelt

source-own_records = Aus den Unterlagen des Investors
source-public_record = Aus öffentlichen Quellen
source-target = Beim Unternehmen erfragen
source-counsel = Eine Wertung, mit anwaltlichem Rat zu treffen

matters = Könnte den Ausgang ändern.
