# Every fact the rule turns on. Keys of the family `fact-` end in the fact's name; `-help` explains,
# `-yes` and `-no` state the answer as a sentence.

facts-title = All facts
facts-lede = Every fact the rule turns on. Answer in any order; what you leave open stays open.

fact-us_citizen = Is the investor a citizen of the United States?
fact-us_citizen-help = A citizen is a U.S. person wherever they live.
fact-us_citizen-yes = The investor is a U.S. citizen.
fact-us_citizen-no = The investor is not a U.S. citizen.

fact-us_permanent_resident = Is the investor a lawful permanent resident of the United States?
fact-us_permanent_resident-help = A green card makes its holder a U.S. person wherever they live.
fact-us_permanent_resident-yes = The investor is a lawful permanent resident of the United States.
fact-us_permanent_resident-no = The investor is not a lawful permanent resident of the United States.

fact-organized_under_us_law = Is the investor an entity organized under the laws of the United States?
fact-organized_under_us_law-help = Or of any jurisdiction within it. Its foreign branches count; its foreign subsidiaries do not, but the parent has duties for those it controls (§§ 850.302, 850.402).
fact-organized_under_us_law-yes = The investor is an entity organized under U.S. law.
fact-organized_under_us_law-no = The investor is not an entity organized under U.S. law.

fact-in_united_states = Is the investor in the United States?
fact-in_united_states-help = Anyone in the United States is a U.S. person, of whatever nationality.
fact-in_united_states-yes = The investor is in the United States.
fact-in_united_states-no = The investor is not in the United States.

fact-acquires_equity = Does the investor acquire equity, or a contingent right to equity?
fact-acquires_equity-help = Directly or indirectly, through an intermediary too. Contingent means not equity yet, but convertible into it or a right to acquire it, such as a convertible note or an option (§ 850.205).
fact-acquires_equity-yes = The investor acquires equity or contingent equity.
fact-acquires_equity-no = The investor acquires no equity or contingent equity.

fact-knows_actually = Does the investor know that the company is a covered foreign person?
fact-knows_actually-help = At the time of the acquisition: actual knowledge of the facts that make it one, or that they are substantially certain to occur.
fact-knows_actually-yes = The investor knows what the company does.
fact-knows_actually-no = The investor does not actually know that the company is a covered foreign person.

fact-aware_of_high_probability = Is the investor aware of a high probability that it is one?
fact-aware_of_high_probability-help = Awareness of a high probability counts as knowledge.
fact-aware_of_high_probability-yes = The investor is aware of a high probability that the company is a covered foreign person.
fact-aware_of_high_probability-no = The investor is not aware of a high probability that the company is a covered foreign person.

fact-reason_to_know = Has the investor reason to know that it is one?
fact-reason_to_know-help = Treasury asks what a reasonable and diligent inquiry would have shown; not making one can itself be held to be reason to know (§ 850.104).
fact-reason_to_know-yes = The investor has reason to know that the company is a covered foreign person.
fact-reason_to_know-no = The investor has no reason to know that the company is a covered foreign person.

fact-principal_place_in_concern = Is the company’s principal place of business in China, Hong Kong or Macau?
fact-principal_place_in_concern-help = Where its management primarily directs, controls or coordinates its activities (§ 850.222). China with Hong Kong and Macau is the only country of concern today.
fact-principal_place_in_concern-yes = The company’s principal place of business is in China, Hong Kong or Macau.
fact-principal_place_in_concern-no = The company’s principal place of business is not in China, Hong Kong or Macau.

fact-headquarters_in_concern = Is the company headquartered in China, Hong Kong or Macau?
fact-headquarters_in_concern-help = Enough on its own, whatever the place of incorporation.
fact-headquarters_in_concern-yes = The company is headquartered in China, Hong Kong or Macau.
fact-headquarters_in_concern-no = The company is not headquartered in China, Hong Kong or Macau.

fact-organized_in_concern = Is the company organized under the laws of China, Hong Kong or Macau?
fact-organized_in_concern-help = Incorporated there or otherwise organized under those laws.
fact-organized_in_concern-yes = The company is organized under the laws of China, Hong Kong or Macau.
fact-organized_in_concern-no = The company is not organized under the laws of China, Hong Kong or Macau.

fact-otherwise_person_of_concern = Is the company otherwise a person of a country of concern?
fact-otherwise_person_of_concern-help = Government control or ownership, or at least 50 percent of its voting interest, board votes or equity held by persons of a country of concern, directly or indirectly, alone or together. Its seat does not matter then.
fact-otherwise_person_of_concern-yes = The company is a person of a country of concern by ownership or control.
fact-otherwise_person_of_concern-no = The company is not a person of a country of concern by ownership or control.

fact-on_entity_list = Is the company on the Entity List?
fact-on_entity_list-help = Of the Bureau of Industry and Security, 15 CFR part 744, supplement no. 4. The company itself must be on it.
fact-on_entity_list-yes = The company is on the Entity List.
fact-on_entity_list-no = The company is not on the Entity List.

fact-on_military_end_user_list = Is the company on the Military End User List?
fact-on_military_end_user_list-help = 15 CFR part 744, supplement no. 7. The company itself must be on it.
fact-on_military_end_user_list-yes = The company is on the Military End User List.
fact-on_military_end_user_list-no = The company is not on the Military End User List.

fact-military_intelligence_end_user = Is the company a military-intelligence end-user?
fact-military_intelligence_end_user-help = As defined in 15 CFR 744.22(f)(2). There need be no list entry.
fact-military_intelligence_end_user-yes = The company is a military-intelligence end-user.
fact-military_intelligence_end_user-no = The company is not a military-intelligence end-user.

fact-on_sdn_list = Is the company on the SDN List?
fact-on_sdn_list-help = Treasury’s list of Specially Designated Nationals and Blocked Persons.
fact-on_sdn_list-yes = The company is on the SDN List.
fact-on_sdn_list-no = The company is not on the SDN List.

fact-owned_by_listed_persons = Do persons on the SDN List own half of the company or more?
fact-owned_by_listed_persons-help = 50 percent or more, directly or indirectly, alone or together. Only the SDN List carries such a rule here.
fact-owned_by_listed_persons-yes = Persons on the SDN List own half of the company or more.
fact-owned_by_listed_persons-no = Persons on the SDN List own less than half of the company.

fact-on_ns_cmic_list = Is the company on the NS-CMIC List?
fact-on_ns_cmic_list-help = Treasury’s list of Non-SDN Chinese Military-Industrial Complex Companies.
fact-on_ns_cmic_list-yes = The company is on the NS-CMIC List.
fact-on_ns_cmic_list-no = The company is not on the NS-CMIC List.

fact-foreign_terrorist_organization = Is the company designated as a foreign terrorist organization?
fact-foreign_terrorist_organization-help = By the Secretary of State under 8 U.S.C. 1189.
fact-foreign_terrorist_organization-yes = The company is designated as a foreign terrorist organization.
fact-foreign_terrorist_organization-no = The company is not designated as a foreign terrorist organization.

fact-publicly_traded = Are the shares publicly traded?
fact-publicly_traded-help = A security that trades on an exchange or over the counter, in any currency and any country.
fact-publicly_traded-yes = The shares are publicly traded.
fact-publicly_traded-no = The shares are not publicly traded.

fact-beyond_minority_protections = Does the investment give rights beyond standard minority protections?
fact-beyond_minority_protections-help = Standard are, among others: vetoes over a sale of substantially all assets or a voluntary bankruptcy, over contracts with or guarantees for majority investors, over changes to the rights of one’s own class, and a right to keep one’s share when more are issued. A board seat or a say in running the business goes beyond.
fact-beyond_minority_protections-yes = The investment gives rights beyond standard minority protections.
fact-beyond_minority_protections-no = The investment gives no rights beyond standard minority protections.

fact-other_ai_systems = Does the company develop other AI systems than those described here?
fact-other_ai_systems-help = One AI system that meets a paragraph is enough. While this is open, one that nobody has described could decide.
fact-other_ai_systems-yes = The company develops other AI systems, not described here.
fact-other_ai_systems-no = The company develops no other AI system.

fact-develops_ai_system = Does the company develop this AI system?
fact-develops_ai_system-help = Any stage before serial production: design or substantive modification, research, prototypes and their testing, pilot production, configuration and integration design (§ 850.211). Using what others have developed is not developing.
fact-develops_ai_system-yes = The company develops the AI system itself.
fact-develops_ai_system-no = The company does not develop the AI system.

fact-runs_on_third_party_model = Is it a product that runs on a third party’s model or system?
fact-runs_on_third_party_model-help = A tool, application or service that uses somebody else’s AI model in whole or in part (§ 850.202(b)).
fact-runs_on_third_party_model-yes = It runs on a third party’s model.
fact-runs_on_third_party_model-no = It does not run on a third party’s model.

fact-modifies_third_party_model = Does the company design or substantively modify that model itself?
fact-modifies_third_party_model-help = Merely calling or hosting it is not enough. “Substantive modification” is not defined.
fact-modifies_third_party_model-yes = The company designs or substantively modifies the third party’s model.
fact-modifies_third_party_model-no = The company does not design or substantively modify the third party’s model.

fact-internal_use_only = Does the company only adapt a third party’s model for its own internal use?
fact-internal_use_only-help = Customizing, configuring or fine-tuning it strictly for internal, non-commercial use: not for sale or licensing. Training a model of one’s own is not meant.
fact-internal_use_only-yes = The company only adapts a third party’s model for internal, non-commercial use.
fact-internal_use_only-no = The AI system is not merely a third party’s model adapted for internal use.

fact-internal_use_singled_out = Is that internal use one of those the notes single out?
fact-internal_use_singled_out-help = Government intelligence, mass surveillance, a military end use, digital forensics tools, penetration testing tools, or the control of robotic systems.
fact-internal_use_singled_out-yes = The internal use is one of those the notes single out.
fact-internal_use_singled_out-no = The internal use is none of those the notes single out.

fact-designed_for_military = Is it designed to be used for a military end use?
fact-designed_for_military-help = For example weapons targeting, target identification, combat simulation, control of military vehicles or weapons, military decision-making, weapons design, combat logistics and maintenance. Among other uses is enough.
fact-designed_for_military-yes = The AI system is designed to be used for a military end use.
fact-designed_for_military-no = The AI system is not designed for a military end use.

fact-designed_for_intelligence = Is it designed for government intelligence or mass surveillance?
fact-designed_for_intelligence-help = For example by mining text, audio or video, recognizing images, tracking locations or listening covertly. Among other uses is enough.
fact-designed_for_intelligence-yes = The AI system is designed for government intelligence or mass surveillance.
fact-designed_for_intelligence-no = The AI system is not designed for government intelligence or mass surveillance.

fact-designed_exclusively = Is it designed to be used exclusively for such ends?
fact-designed_exclusively-help = For military, government-intelligence or mass-surveillance end uses and nothing else.
fact-designed_exclusively-yes = The AI system is designed exclusively for such ends.
fact-designed_exclusively-no = The AI system is designed for other ends as well.

fact-intended_for_military = Does the company intend it to be used for a military end use?
fact-intended_for_military-help = The company’s own intention counts, whatever else the system can do.
fact-intended_for_military-yes = The company intends the AI system for a military end use.
fact-intended_for_military-no = The company does not intend the AI system for a military end use.

fact-intended_for_intelligence = Does the company intend it for government intelligence or mass surveillance?
fact-intended_for_intelligence-help = The company’s own intention counts, whatever else the system can do.
fact-intended_for_intelligence-yes = The company intends the AI system for government intelligence or mass surveillance.
fact-intended_for_intelligence-no = The company does not intend the AI system for government intelligence or mass surveillance.

fact-intended_for_cybersecurity = Does the company intend it for cybersecurity applications?
fact-intended_for_cybersecurity-help = At any amount of training.
fact-intended_for_cybersecurity-yes = The company intends the AI system for cybersecurity applications.
fact-intended_for_cybersecurity-no = The company does not intend the AI system for cybersecurity applications.

fact-intended_for_forensics = Does the company intend it for digital forensics tools?
fact-intended_for_forensics-help = At any amount of training.
fact-intended_for_forensics-yes = The company intends the AI system for digital forensics tools.
fact-intended_for_forensics-no = The company does not intend the AI system for digital forensics tools.

fact-intended_for_penetration_testing = Does the company intend it for penetration testing tools?
fact-intended_for_penetration_testing-help = At any amount of training.
fact-intended_for_penetration_testing-yes = The company intends the AI system for penetration testing tools.
fact-intended_for_penetration_testing-no = The company does not intend the AI system for penetration testing tools.

fact-intended_for_robot_control = Does the company intend it to control robotic systems?
fact-intended_for_robot_control-help = At any amount of training.
fact-intended_for_robot_control-yes = The company intends the AI system to control robotic systems.
fact-intended_for_robot_control-no = The company does not intend the AI system to control robotic systems.

fact-primarily_biological = Was it trained primarily on biological sequence data?
fact-primarily_biological-help = Such as protein, DNA or RNA sequences. Neither a share nor a unit is defined.
fact-primarily_biological-yes = The AI system was trained primarily on biological sequence data.
fact-primarily_biological-no = The AI system was not trained primarily on biological sequence data.

question-operations = How many operations did training take?
question-system = AI system { $number }

group-investor = The investor
group-transaction = The transaction
group-knowledge = What the investor knows
group-target = The company
group-lists = U.S. lists
group-exceptions = Exceptions
group-development = Who develops it

source-own_records = In the investor’s own papers
source-public_record = From the public record
source-target = Ask the company
source-counsel = A judgement to make with counsel

matters = Could change the outcome.
