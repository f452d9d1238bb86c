# Lines by training compute that other regimes draw. Keys of the family `regime-` end in the name of one;
# `-effect` is what it triggers, `-also` what more it takes, `-caveat` what to know about where it stands.

jurisdiction-united_states = United States
jurisdiction-california = California
jurisdiction-new_york = New York
jurisdiction-european_union = European Union
jurisdiction-south_korea = South Korea

strictness-greater_than = more than { $line }
strictness-at_least = at least { $line }

counted-integer_or_floating_point = Integer or floating-point operations
counted-floating_point = Floating-point operations
counted-not_said = Operations

adding-not_said = How they are added up is not said.
adding-per_run = By training run, not by model.
adding-parameter_updates = What updates the parameters directly.
adding-cumulative = All training of the model together, with synthetic data that is not public.
adding-with_later_training = The first training and what the developer trains on top of it.
adding-all_related = Everything to do with training, from the preparation of data to fine-tuning.
adding-modification_alone = The modification alone.

domain-general = any model
domain-biological = primarily biological sequence data
domain-fine_tuning = modifications of a model

status-in_force = in force from { $last }
status-guideline = guideline of { $last }, not binding
status-enacted = signed on { $first }, in force from { $last }
status-not_enforced = issued on { $first }, announced on { $last } as not to be enforced
status-proposed = proposed on { $last }
status-bill = bill, introduced on { $last }
status-vetoed = vetoed on { $last }
status-revoked = issued on { $first }, revoked on { $last }

read-full = the provision itself was read, in a copy
read-opening = only the opening of this source was read
read-secondary = known from what others say of it

regime-part850_notifiable = 31 CFR 850.217(d)(3)
regime-part850_notifiable-effect = An investment in the developer has to be notified.
regime-part850_biological = 31 CFR 850.224(k)(2)
regime-part850_biological-effect = An investment in the developer is prohibited.
regime-part850_prohibited = 31 CFR 850.224(k)(1)
regime-part850_prohibited-effect = An investment in the developer is prohibited.
regime-eu_general_purpose = Guidelines on general-purpose AI models
regime-eu_general_purpose-effect = A sign that it is a general-purpose model, whose provider has the duties of Art. 53 of the AI Act.
regime-eu_general_purpose-also = It must also be able to generate language, or images or video from text.
regime-eu_modified = Guidelines: modifying another’s model
regime-eu_modified-effect = Whoever modifies the model becomes its provider.
regime-eu_modified-also = What counts is a third of the original’s compute; a third of 10^23 only if that can neither be learned nor estimated. The change in generality, capability or risk must be significant.
regime-eu_modified_systemic = Guidelines: modifying a model with systemic risk
regime-eu_modified_systemic-effect = Whoever modifies the model becomes its provider.
regime-eu_modified_systemic-also = As for other models, with a third of 10^25 in the place of a third of 10^23.
regime-eu_systemic = AI Act, Art. 51(2)
regime-eu_systemic-effect = Systemic risk is presumed: notice within two weeks, and the duties of Art. 55.
regime-eu_systemic-caveat = Fines have been possible since 2 August 2026. The Commission may move the line by delegated act; none was seen.
regime-eo14110 = Executive Order 14110, sec. 4.2(b)
regime-eo14110-effect = Developers had to report to the Department of Commerce.
regime-eo14110_biological = Executive Order 14110, sec. 4.2(b)
regime-eo14110_biological-effect = Developers had to report to the Department of Commerce.
regime-bis_reports = Reporting rule of the Bureau of Industry and Security
regime-bis_reports-effect = U.S. persons would have reported every quarter.
regime-bis_reports-caveat = No final rule was found, and the order it rested on is revoked. A formal withdrawal was neither found nor excluded.
regime-eccn_4e091 = Export rules, ECCN 4E091 (AI Diffusion rule)
regime-eccn_4e091-effect = A licence to export model weights, worldwide.
regime-eccn_4e091-also = Not for published weights, nor for models trained with less than the best published model.
regime-eccn_4e091-caveat = Its rescission was announced too, but the entry still stood in sources to June 2026; whether it was removed since is not verified. In May 2026 the Government Accountability Office held that the announcement not to enforce it is a rule that had to be submitted to Congress.
regime-california = SB 53, Bus. & Prof. Code 22757.11
regime-california-effect = Reports on transparency and incidents; from large developers also a framework.
regime-california-also = A developer is large above $500 million of revenue.
regime-california_vetoed = SB 1047
regime-california_vetoed-effect = Safety duties.
regime-california_vetoed-also = And more than $100 million of training cost.
regime-california_vetoed_tuned = SB 1047, fine-tuning
regime-california_vetoed_tuned-effect = Safety duties.
regime-california_vetoed_tuned-also = And more than $10 million, on top of a model that was covered itself.
regime-new_york = RAISE Act as amended, Gen. Bus. Law 1420–1429
regime-new_york-effect = A framework, a report on transparency, reports of incidents within 72 hours.
regime-new_york-also = A developer is large above $500 million of revenue.
regime-new_york-caveat = It replaced the text first signed in December 2025 before that took effect. Read in an independent rendering.
regime-south_korea = Decree under the AI Basic Act
regime-south_korea-effect = Management of risks over the life cycle, watch over incidents.
regime-south_korea-also = Only together with the state of the art in technology and a broad, serious risk to rights.
regime-south_korea-caveat = Fines are held back for at least a year. Read through the press; how to count is from a draft notice whose final text was not seen.
regime-s2938 = Bill S. 2938
regime-s2938-effect = An evaluation by the Department of Energy before deployment.
regime-s2938-caveat = The Department could propose another definition.
