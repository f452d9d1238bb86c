# Every fact the rule turns on. Keys of the family `fact-` end in the fact's name; `-help` explains.

facts-title = All facts
facts-lede = Every fact the rule turns on. Answer in any order; what you leave open stays open.

## The investor

fact-us_citizen = Is the investor a citizen of the United States?
fact-us_citizen-help = A citizen is a U.S. person wherever they live.

fact-us_permanent_resident = Is the investor a lawful permanent resident of the United States?
fact-us_permanent_resident-help = A green card makes its holder a U.S. person wherever they live.

fact-organized_under_us_law = Is the investor an entity organized under the laws of the United States?
fact-organized_under_us_law-help = Or of any jurisdiction within it. Its foreign branches count; its foreign subsidiaries do not, but the parent has duties for those it controls (§§ 850.302, 850.402).

fact-in_united_states = Is the investor in the United States?
fact-in_united_states-help = Anyone in the United States is a U.S. person, of whatever nationality.

fact-organized_under_foreign_law = Is the investor an entity organized under the laws of a country other than the United States?
fact-organized_under_foreign_law-help = Incorporated there or otherwise organized under those laws. With a U.S. parent it is a “controlled foreign entity”, for which the parent answers (§ 850.206).

fact-us_parent_by_votes = Does a U.S. person hold more than half of the votes in the investor?
fact-us_parent_by_votes-help = More than 50 percent of its outstanding voting interest, directly or indirectly (§ 850.219(a)(1)). In a chain, what a subsidiary holds counts in full, what others hold in proportion, and direct and indirect holdings are added (§ 850.206(b)). Exactly half is not enough.

fact-us_parent_by_board = Does a U.S. person hold more than half of the votes on the investor’s board?
fact-us_parent_by_board-help = More than 50 percent of the voting power of the board, directly or indirectly (§ 850.219(a)(2)). Board votes and voting interest are counted apart and never added to each other (§ 850.206(b)(3)).

fact-us_parent_as_general_partner = Is a U.S. person the investor’s general partner, managing member or equivalent?
fact-us_parent_as_general_partner-help = That alone makes it the parent, whatever its share (§ 850.219(b)). Example: a Cayman fund with a Delaware general partner.

fact-us_parent_as_adviser = Is the investor a pooled investment fund with a U.S. person as its investment adviser?
fact-us_parent_as_adviser-help = The adviser then counts as the fund’s parent (§ 850.219(c)). “Investment adviser” is meant as in the Investment Advisers Act, 15 U.S.C. 80b-2(a)(11).

fact-has_authority = Is a U.S. person an officer, director or other executive of the non-U.S. investor?
fact-has_authority-help = Someone who, alone or in a group, may make its decisions or take a substantial part in them; officers, directors and whoever else has executive responsibilities have that authority (§ 850.303(a)). Example: a U.S. citizen who is managing director of a Singapore fund.

fact-directs_transaction = Does that U.S. person use this authority for the deal?
fact-directs_transaction-help = By directing or ordering it, deciding upon it or approving it (§ 850.303(a)).

fact-recused_from_decision = Does that U.S. person stay out of the decision?
fact-recused_from_decision-help = Out of formal approval and decision-making, and without recommending anything. Only recusal from the decision, the documents and the negotiations, all three, takes the person out (§ 850.303(b)).

fact-recused_from_documents = Does that U.S. person stay out of the documents?
fact-recused_from_documents-help = No reviewing, editing, commenting, approving or signing of the deal’s documents (§ 850.303(b)(2)). One of three recusals, all of which are needed.

fact-recused_from_negotiations = Does that U.S. person stay out of the negotiations?
fact-recused_from_negotiations-help = With the company or whoever else is the counterparty, such as a joint venture partner (§ 850.303(b)(3)). One of three recusals, all of which are needed.

fact-knows_would_be_prohibited = Does that U.S. person know that the deal would be prohibited to a U.S. person?
fact-knows_would_be_prohibited-help = At the time of the transaction. Awareness of a high probability and reason to know count as knowledge (§ 850.216); a merely notifiable deal is not meant (§ 850.303(a)).

## The transaction

fact-acquires_equity = Does the investor acquire equity, or a contingent right to equity?
fact-acquires_equity-help = Directly or indirectly, through an intermediary too. Contingent means not equity yet, but convertible into it or a right to acquire it, such as a convertible note or an option (§ 850.205).

fact-only_through_fund = Does the investor acquire the equity only through a fund in which it is a limited partner?
fact-only_through_fund-help = A limited partner or equivalent in a pooled investment fund is not taken to acquire what the fund then acquires (Note 1 to § 850.210). Joining a non-U.S. fund can still be covered in its own right (§ 850.210(a)(6)).

fact-by_foreclosure = Does the investor take the equity by foreclosing on a pledge?
fact-by_foreclosure-help = Taking possession of equity pledged for a debt is an acquisition; making the secured loan, or buying it on the secondary market, is not (Note 2 to § 850.210).

fact-pledged_before_effective = Was the equity pledged before 2 January 2025?
fact-pledged_before_effective-help = Foreclosure on an earlier pledge is not covered, whatever the lender knew (Note 2 to § 850.210). A pledge made on that day is not an earlier one.

fact-knew_when_lending = Did the investor know, when it made or bought the loan, in what the equity was pledged?
fact-knew_when_lending-help = That the pledged equity was in a covered foreign person. If it did not know so then, foreclosure is not covered, even if it knows now (Note 2 to § 850.210). Reason to know counts as knowledge (§ 850.216).

fact-provides_debt = Does the investor lend to the company?
fact-provides_debt-help = A loan or a similar debt financing. It is covered only if it gives, now or later, rights that belong to equity (§ 850.210(a)(2)).

fact-debt_gives_profits = Does the debt give the investor an interest in the company’s profits?
fact-debt_gives_profits-help = Now or later (§ 850.210(a)(2)). Example: a profit-participating loan.

fact-debt_gives_board_seats = Does the debt give the investor a right to appoint board members?
fact-debt_gives_board_seats-help = To the company’s board of directors or its equivalent, now or later (§ 850.210(a)(2)).

fact-debt_gives_equity_rights = Does the debt give other rights that belong to equity rather than to a loan?
fact-debt_gives_equity_rights-help = Financial or governance rights comparable to a profit share or a board appointment, now or later (§ 850.210(a)(2)). Example: a vote at shareholders’ meetings. Ordinary covenants and security are typical of a loan.

fact-converts_contingent = Does the investor convert a contingent interest into equity of the company?
fact-converts_contingent-help = Such as a convertible note turned into shares, or an option exercised. Acquiring it and converting it can each be a covered transaction and are checked each for itself (§ 850.210(c)).

fact-contingent_since_effective = Did the investor acquire the contingent interest on or after 2 January 2025?
fact-contingent_since_effective-help = The day itself counts. Converting an interest acquired earlier is not covered by this paragraph (§ 850.210(a)(3)).

fact-develops_assets = Does the investor acquire, lease or develop operations, land or other assets in China, Hong Kong or Macau?
fact-develops_assets-help = Greenfield and brownfield projects in a country of concern (§ 850.210(a)(4)). “Develop” has its everyday meaning here, not that of § 850.211. Example: leasing a hall for a chip plant.

fact-plans_covered_person = Does the investor plan that this will establish a covered foreign person?
fact-plans_covered_person-help = A plan is enough; knowledge that it will come about is not needed then (§ 850.210(a)(4)(i)). Example: a new Chinese subsidiary that is to fabricate chips.

fact-will_establish_covered_person = Will this establish a covered foreign person?
fact-will_establish_covered_person-help = Without a plan, what counts is whether the investor knows at the time that it will (§ 850.210(a)(4)(i)).

fact-plans_covered_activity = Does the investor plan that a Chinese person will engage in a covered activity?
fact-plans_covered_activity-help = Through what it acquires, leases or develops, it plans that a “person of a country of concern” will do so, be it one that exists already (§ 850.210(a)(4)(ii)). Example: a local subsidiary is to take up chip design.

fact-will_bring_covered_activity = Will this make a Chinese person engage in a covered activity?
fact-will_bring_covered_activity-help = Without a plan, what counts is whether the investor knows at the time that a “person of a country of concern” will engage in one as a result (§ 850.210(a)(4)(ii)).

fact-enters_joint_venture = Does the investor enter a joint venture with the company?
fact-enters_joint_venture-help = Wherever the venture is located, if the company is a person of a country of concern; taking part makes the company a covered foreign person (§§ 850.209(a)(3), 850.210(a)(5)). What counts then is the activity of the joint venture.

fact-acquires_fund_interest = Does the investor become a limited partner in a pooled investment fund?
fact-acquires_fund_interest-help = Or hold an equivalent interest in a venture capital fund, a private equity fund, a fund of funds or another pooled fund (§ 850.210(a)(6)).

fact-fund_is_us_person = Is the fund itself a U.S. person?
fact-fund_is_us_person-help = Such as a Delaware partnership. Joining it is then not covered by this paragraph; the fund has to check its own deals (§ 850.210(a)(6)).

fact-fund_likely_invests = Is the fund likely to invest in a Chinese person in one of the three sectors?
fact-fund_likely_invests-help = In a “person of a country of concern” in semiconductors and microelectronics, quantum information technologies or artificial intelligence (§ 850.210(a)(6)). The fund’s strategy and its past investments show it.

fact-fund_undertakes_transaction = Does the fund make a deal that would be a covered transaction for a U.S. person?
fact-fund_undertakes_transaction-help = Only then is the investor’s interest covered (§ 850.210(a)(6)); it is complete when the fund receives something in the covered foreign person (§ 850.204(b)).

fact-government_business = Is the deal official business of the United States Government?
fact-government_business-help = Conducted by its employees, grantees or contractors (§ 850.210(b)(2)). Having a government contract is not enough; the deal itself must be that business.

## Knowledge

fact-knows_actually = Does the investor actually know the facts that make the deal covered?
fact-knows_actually-help = At the time of the deal, as a fact or as substantially certain to occur (§ 850.216(a)). What it is depends on the deal: for equity, debt or a conversion, that the company is a covered foreign person; for assets, that such a person or a covered activity will result; for a joint venture, that it will engage, or plans to engage, in a covered activity; for a fund, that it likely will invest in a Chinese person in one of the three sectors.

fact-aware_of_high_probability = Is the investor aware of a high probability of facts that make the deal covered?
fact-aware_of_high_probability-help = Be it that they exist or that they will come about (§ 850.216(b)). Such awareness counts as knowledge.

fact-reason_to_know = Has the investor reason to know the facts that make the deal covered?
fact-reason_to_know-help = Treasury asks what a reasonable and diligent inquiry would have shown; not making one can itself be held to be reason to know (§§ 850.104(b), 850.216(c)). The words speak of facts that exist, not of those to come.

## The target

fact-concern_citizen = Is the target an individual who is a citizen or permanent resident of China, Hong Kong or Macau?
fact-concern_citizen-help = Not a company but a natural person; either status is enough (§ 850.221(a)(1)). For a company, answer no.

fact-target_us_citizen = Is that individual a U.S. citizen?
fact-target_us_citizen-help = A U.S. citizen is not a “person of a country of concern” as an individual, even with a second nationality (§ 850.221(a)(2)).

fact-target_us_resident = Is that individual a permanent resident of the United States?
fact-target_us_resident-help = A permanent resident of the United States is not a “person of a country of concern” as an individual (§ 850.221(a)(3)).

fact-principal_place_in_concern = Is the company’s principal place of business in China, Hong Kong or Macau?
fact-principal_place_in_concern-help = Where its management primarily directs, controls or coordinates its activities (§ 850.222). China with Hong Kong and Macau is the only country of concern today.

fact-headquarters_in_concern = Is the company headquartered in China, Hong Kong or Macau?
fact-headquarters_in_concern-help = Enough on its own, whatever the place of incorporation.

fact-organized_in_concern = Is the company organized under the laws of China, Hong Kong or Macau?
fact-organized_in_concern-help = Incorporated there or otherwise organized under those laws.

fact-is_government_of_concern = Is the company the government of China, Hong Kong or Macau, or a part of it?
fact-is_government_of_concern-help = Political subdivisions, political parties, agencies and instrumentalities count (§ 850.221(c)). Example: a provincial government.

fact-acts_for_government = Does the company act for or on behalf of the government of China, Hong Kong or Macau?
fact-acts_for_government-help = Whoever does so counts like the government itself, wherever it is organized (§ 850.221(c)).

fact-government_holds_half = Does the government of China, Hong Kong or Macau hold half of the company or more?
fact-government_holds_half-help = 50 percent or more of its outstanding voting interest, of the voting power of its board or of its equity, directly or indirectly, alone or together (§ 850.221(c)). Any one of the three is enough; exactly half is too.

fact-government_directs = Has the government of China, Hong Kong or Macau the power to direct the company’s management and policies?
fact-government_directs-help = By votes, by contract or otherwise, even with less than half (§ 850.221(c)). The power is enough; it need not be used.

fact-concern_holds_half = Do persons from China, Hong Kong or Macau hold half of the company or more?
fact-concern_holds_half-help = Individuals, entities and government bodies that § 850.221(a), (b) or (c) names: at least 50 percent of its outstanding voting interest, board votes or equity, directly or indirectly, alone or together (§ 850.221(d)). The company’s own seat does not matter then.

fact-tier_holds_half = Do entities at least half Chinese-held hold half of the company or more?
fact-tier_holds_half-help = One tier further: at least 50 percent of its outstanding voting interest, board votes or equity held by entities that § 850.221(d) names, directly or indirectly, alone or together (§ 850.221(e)). Example: a Cayman holding, half Chinese-held, that holds half of the company.

fact-holds_board_seat = Does the company hold a board seat on a covered Chinese person?
fact-holds_board_seat-help = On any “person of a country of concern” that engages in a covered activity (§ 850.209(a)(1)), directly or indirectly. These questions call it a covered Chinese person. A company that depends on it can be a covered foreign person itself, wherever it sits (§ 850.209(a)(2)).

fact-holds_interest = Does the company hold a voting or equity interest in a covered Chinese person?
fact-holds_interest-help = Of any size, directly or indirectly, in a “person of a country of concern” that engages in a covered activity (§ 850.209(a)(2)).

fact-holds_only_excepted = Does the company hold that interest only through securities that a U.S. person could hold as excepted?
fact-holds_only_excepted-help = Such as publicly traded shares without rights beyond standard minority protections (§ 850.501(a)). An interest so held does not count (§ 850.209(a)(2)); a board seat or contractual power still does.

fact-holds_power = Has the company contractual power to direct a covered Chinese person?
fact-holds_power-help = To direct its management or its policies or to cause their direction, directly or indirectly (§ 850.209(a)(2)). Example: the contracts of a variable interest entity.

fact-half_of_revenue = Does more than half of the company’s revenue come from or through covered Chinese persons?
fact-half_of_revenue-help = More than 50 percent in a year, from one in which it holds a seat, an interest or power, or added up over several that bring at least 50,000 U.S. dollars, or the equivalent, each (§ 850.209(a)(2)(i)). By the latest audited statement, else an unaudited one, an appraisal or an estimate in good faith, in that order. Business with China at large is not meant.

fact-half_of_net_income = Does more than half of the company’s net income come from or through covered Chinese persons?
fact-half_of_net_income-help = Measured as for revenue: more than 50 percent in a year, from one alone or from several of at least 50,000 U.S. dollars each (§ 850.209(a)(2)(ii)). The rule does not say what a share is when there is no net income.

fact-half_of_capital_expenditure = Does the company incur more than half of its capital expenditure through covered Chinese persons?
fact-half_of_capital_expenditure-help = From or through them: more than 50 percent in a year, with one alone or with several of at least 50,000 U.S. dollars each (§ 850.209(a)(2)(iii)). Example: a holding whose only plant belongs to its Chinese subsidiary.

fact-half_of_operating_expenses = Does the company incur more than half of its operating expenses through covered Chinese persons?
fact-half_of_operating_expenses-help = From or through them: more than 50 percent in a year, with one alone or with several of at least 50,000 U.S. dollars each (§ 850.209(a)(2)(iv)). Any one of the four measures is enough.

fact-held_does_prohibited = Does one of these covered Chinese persons do what makes a deal prohibited?
fact-held_does_prohibited-help = An activity that § 850.224(a) through (k) names, such as packaging chips with advanced techniques or developing a quantum computer. If the company depends on such a person, a deal with the company is prohibited as well (§ 850.224(l)).

fact-held_does_notifiable = Does one of these covered Chinese persons do what makes a deal notifiable?
fact-held_does_notifiable-help = An activity that § 850.217 names and § 850.224 does not, such as designing or packaging ordinary chips.

fact-held_is_listed = Is one of these covered Chinese persons on a U.S. list?
fact-held_is_listed-help = On one that § 850.224(m) names, or otherwise a person named there: the Entity List, the Military End User List, the SDN List or at least half owned by persons on it, the NS-CMIC List, a military-intelligence end-user, a foreign terrorist organization.

## What it does

fact-designs_circuits = Does the company design integrated circuits?
fact-designs_circuits-help = Of any kind and any performance: designing is at least notifiable (§ 850.217(a)), for some circuits prohibited (§ 850.224(c)). Example: a chip designer without a factory of its own.

fact-fabricates_circuits = Does the company fabricate integrated circuits?
fact-fabricates_circuits-help = To “fabricate” is to form devices, such as transistors or diodes, on a wafer of semiconductor material (§ 850.214). It is at least notifiable (§ 850.217(b)), for some circuits prohibited (§ 850.224(d)). Example: a foundry that makes what others have designed.

fact-packages_circuits = Does the company package integrated circuits?
fact-packages_circuits-help = To “package” is to assemble the die with such parts as lead frames, interconnects and substrate, for protection and electrical connection (§ 850.218). It is at least notifiable (§ 850.217(c)), with advanced techniques prohibited (§ 850.224(e)). Example: a chip assembly house.

fact-design_automation = Does the company develop or produce electronic design automation software?
fact-design_automation-help = Software for the design of integrated circuits or of advanced packaging (§ 850.224(a)). Example: a tool for chip layout. Who only designs with such tools does not develop or produce them.

fact-front_end_equipment = Does the company develop or produce front-end equipment for the volume fabrication of integrated circuits?
fact-front_end_equipment-help = Equipment designed for volume fabrication, up to the completed wafer or substrate with the circuits still on it (§ 850.224(b)(1)). Example: machines for etching or deposition.

fact-packaging_equipment = Does the company develop or produce equipment for volume advanced packaging?
fact-packaging_equipment-help = For assembling integrated circuits in 2.5D or 3D, in volume (§§ 850.201, 850.224(b)(2)). Example: a wafer bonder for a production line.

fact-extreme_ultraviolet = Does the company develop or produce anything exclusively for extreme ultraviolet lithography?
fact-extreme_ultraviolet-help = A commodity, material, software or technology designed for use in or with such fabrication equipment and for nothing else (§ 850.224(b)(3)). Example: a photoresist made for it alone.

fact-meets_3a090a = Does a circuit it designs meet or exceed the performance parameters of ECCN 3A090.a?
fact-meets_3a090a-help = Of the Commerce Control List, 15 CFR part 774, supplement no. 1 (§ 850.224(c)); meeting them is enough. Today: a total processing performance of 4,800 or more, or of 1,600 or more with a performance density of 5.92 or more, as leading data center chips have.

fact-fabricates_logic = Does the company fabricate logic integrated circuits?
fact-fabricates_logic-help = Processors, for example, as opposed to memory. Prohibited with a non-planar transistor architecture or at a node of 16/14 nanometers or less (§ 850.224(d)(1)); otherwise notifiable.

fact-non_planar = Do any of these logic circuits use a non-planar transistor architecture?
fact-non_planar-help = FinFET or gate-all-around transistors, for example. It is enough at any node (§ 850.224(d)(1)).

fact-fdsoi = Are any of them fully depleted silicon-on-insulator (FDSOI) circuits?
fact-fdsoi-help = The text includes FDSOI circuits without saying at which node (§ 850.224(d)(1)). Our reading: at any node, 22 or 28 nanometers for example.

fact-fabricates_nand = Does the company fabricate NAND memory?
fact-fabricates_nand-help = NOT-AND memory, the flash of solid-state drives for example. Prohibited with 128 layers or more (§ 850.224(d)(2)); otherwise notifiable.

fact-fabricates_dram = Does the company fabricate DRAM?
fact-fabricates_dram-help = Dynamic random-access memory, the main memory of a computer for example. Prohibited at a technology node of 18 nanometers half-pitch or less (§ 850.224(d)(3)); otherwise notifiable.

fact-gallium_compound = Does the company fabricate integrated circuits from a gallium-based compound semiconductor?
fact-gallium_compound-help = Gallium nitride or gallium arsenide, for example, at any node (§ 850.224(d)(4)).

fact-graphene_or_nanotubes = Does the company fabricate integrated circuits using graphene transistors or carbon nanotubes?
fact-graphene_or_nanotubes-help = Either is enough, at any node (§ 850.224(d)(5)). Example: a sensor chip whose transistors have carbon nanotubes for channels.

fact-advanced_packaging = Does the company package integrated circuits using advanced packaging techniques?
fact-advanced_packaging-help = In a way that supports their assembly in 2.5D or 3D, with through-silicon vias, die or wafer bonding or heterogeneous integration, for example (§§ 850.201, 850.224(e)). Stacked memory beside a processor is made so.

fact-supercomputers = Does the company develop, install, sell or produce supercomputers enabled by advanced integrated circuits?
fact-supercomputers-help = One of the four verbs is enough; a reseller sells. What is prohibited turns on theoretical petaflops within an envelope (§ 850.224(f)). “Advanced integrated circuits” is not defined.

fact-quantum_computer = Does the company develop a quantum computer?
fact-quantum_computer-help = A computer that computes by collective properties of quantum states, such as superposition, interference or entanglement (§§ 850.225, 850.224(g)). Any stage before serial production counts, a laboratory prototype for example (§ 850.211).

fact-quantum_components = Does the company produce critical components required to produce a quantum computer?
fact-quantum_components-help = Dilution refrigerators or two-stage pulse tube cryocoolers, for example (§ 850.224(g)). To “produce” is any stage after development, such as manufacture, assembly or testing (§ 850.223).

fact-quantum_sensing = Does the company develop or produce quantum sensing platforms?
fact-quantum_sensing-help = The term is not defined; an atom-interferometer gravimeter is an example. What it is meant for decides (§ 850.224(h)).

fact-sensing_for_security = Is any of these platforms meant for a military, government-intelligence or mass-surveillance end use?
fact-sensing_for_security-help = Either designed for it, or intended by the company to be used for it (§ 850.224(h)). Example: a sensor to find submarines.

fact-quantum_network = Does the company develop or produce a quantum network or quantum communication system?
fact-quantum_network-help = The terms are not defined; a link for quantum key distribution is an example. What it is meant for decides (§ 850.224(i)).

fact-network_scales_up = Is it meant for networking to scale up the capabilities of quantum computers?
fact-network_scales_up-help = Either designed for it, or intended by the company to be used for it, to break encryption for example (§ 850.224(i)(1)).

fact-network_secures = Is it meant for secure communications?
fact-network_secures-help = Either designed for them, or intended by the company to be used for them, quantum key distribution for example (§ 850.224(i)(2)). The text does not ask whose communications they are.

fact-network_for_security = Is it meant for another application with a military, government-intelligence or mass-surveillance end use?
fact-network_for_security-help = Either designed for it, or intended by the company to be used for it (§ 850.224(i)(3)). Example: linked sensors that track aircraft for an air force.

fact-on_entity_list = Is the company on the Entity List?
fact-on_entity_list-help = Of the Bureau of Industry and Security, 15 CFR part 744, supplement no. 4. The company itself must be on it.

fact-on_military_end_user_list = Is the company on the Military End User List?
fact-on_military_end_user_list-help = 15 CFR part 744, supplement no. 7. The company itself must be on it.

fact-owned_by_listed_companies = Do persons on the Entity List or the Military End User List own half of the company or more?
fact-owned_by_listed_companies-help = § 850.224(m)(1) and (2) ask that the company itself be included; our reading stops there, and this changes nothing. By the other reading an affiliate counts too, for example a subsidiary that a listed company holds by 60 percent.

fact-military_intelligence_end_user = Is the company a military-intelligence end-user?
fact-military_intelligence_end_user-help = As defined in 15 CFR 744.22(f)(2). There need be no list entry.

fact-on_sdn_list = Is the company on the SDN List?
fact-on_sdn_list-help = Treasury’s list of Specially Designated Nationals and Blocked Persons.

fact-owned_by_listed_persons = Do persons on the SDN List own half of the company or more?
fact-owned_by_listed_persons-help = 50 percent or more, directly or indirectly, alone or together. Only the SDN List carries such a rule here.

fact-on_ns_cmic_list = Is the company on the NS-CMIC List?
fact-on_ns_cmic_list-help = Treasury’s list of Non-SDN Chinese Military-Industrial Complex Companies.

fact-foreign_terrorist_organization = Is the company designated as a foreign terrorist organization?
fact-foreign_terrorist_organization-help = By the Secretary of State under 8 U.S.C. 1189.

## What is let through

fact-publicly_traded = Are the shares publicly traded?
fact-publicly_traded-help = A security that trades on an exchange or over the counter, in any currency and any country.

fact-registered_investment_company = Is it a security issued by a registered investment company?
fact-registered_investment_company-help = An investment company registered with the U.S. Securities and Exchange Commission, such as an index fund, mutual fund or exchange traded fund (§ 850.501(a)(1)(ii)(A)).

fact-business_development_company = Is it a security issued by a business development company?
fact-business_development_company-help = A company regulated as one, or that has elected to be, under section 54 of the Investment Company Act of 1940 (§ 850.501(a)(1)(ii)(B)). Example: shares in a U.S. lender to medium-sized firms that has so elected.

fact-as_limited_partner = Is the investment made as a limited partner, or equivalent, in another pooled fund?
fact-as_limited_partner-help = A venture capital fund, private equity fund, fund of funds or other pooled investment fund, not a registered investment company or business development company (§ 850.501(a)(1)(iii)). It takes a commitment of not more than 2,000,000 U.S. dollars or a binding assurance as well.

fact-binding_assurance = Has the limited partner secured a binding contractual assurance of how its capital will not be used?
fact-binding_assurance-help = That its capital in the fund will not be used for what would be prohibited or notifiable, as applicable, if a U.S. person did it (§ 850.501(a)(1)(iii)(B)). Example: such a promise in a side letter.

fact-in_derivative = Is the investment in a derivative?
fact-in_derivative-help = A cash-settled swap on shares, for example. It must confer nothing in the covered foreign person itself (§ 850.501(a)(1)(iv)).

fact-derivative_confers_equity = Does the derivative confer equity, rights of equity or assets?
fact-derivative_confers_equity-help = The right to acquire equity, any rights associated with equity, or any assets, in or of a covered foreign person: one is enough to lose the exception (§ 850.501(a)(1)(iv)). Example: an option settled in shares.

fact-beyond_minority_protections = Does the investment give rights beyond standard minority protections?
fact-beyond_minority_protections-help = Standard are, among others: vetoes over a sale of substantially all assets or a voluntary bankruptcy, over contracts with or guarantees for majority investors, over changes to the rights of one’s own class, and a right to keep one’s share when more are issued. A board seat or a say in running the business goes beyond.

fact-buys_out_all_concern = Does the investor buy out all persons of a country of concern?
fact-buys_out_all_concern-help = It acquires all equity or other interests in the entity that all such persons hold (§ 850.501(b)(1)). If one of them keeps a share, the exception fails.

fact-stays_covered_person = Is the entity a covered foreign person after that acquisition?
fact-stays_covered_person-help = The buyout is excepted only if it is none (§ 850.501(b)(2)). Example: one that goes on with a covered activity and is organized in China stays a covered foreign person, whoever owns it.

fact-with_own_entity = Is the transaction between a U.S. person and its own controlled foreign entity?
fact-with_own_entity-help = A foreign entity whose parent the U.S. person is, by more than half of its votes for example (§§ 850.206, 850.219). It must also support other operations or maintain earlier activities (§ 850.501(c)).

fact-supports_other_operations = Does it support operations that are not covered activities?
fact-supports_other_operations-help = Operations of the controlled foreign entity (§ 850.501(c)). Example: money for its sales office.

fact-maintains_earlier_activities = Does it maintain covered activities from before 2 January 2025?
fact-maintains_earlier_activities-help = Those the controlled foreign entity was engaged in before that day (§ 850.501(c)). Example: upkeep of a packaging line that ran in 2024; a new line for something else is not maintenance.

fact-uncalled_commitment = Is it made pursuant to a binding, uncalled capital commitment?
fact-uncalled_commitment-help = Capital promised with binding force and not yet called, such as an investor’s promise to a fund. The days of the promise and of the transaction decide as well (§ 850.501(d)).

fact-committed_before_effective = Was the commitment entered into before 2 January 2025?
fact-committed_before_effective-help = By 1 January 2025, the day before the rule took effect (§ 850.501(d)).

fact-committed_on_effective = Was the commitment entered into on 2 January 2025?
fact-committed_on_effective-help = § 850.501(d) asks for a commitment before that day and is silent on the day itself. Our reading, by the words: it is too late. By the other it is in time.

fact-made_after_effective = Is the transaction made after 2 January 2025?
fact-made_after_effective-help = On 3 January 2025 or later (§ 850.501(d)).

fact-made_on_effective = Is the transaction made on 2 January 2025?
fact-made_on_effective-help = § 850.501(d) asks for a transaction after that day and is silent on the day itself. Our reading, by the words: it is not excepted. By the other it is.

fact-syndicate_default = Is a voting interest acquired upon default of a syndicated loan?
fact-syndicate_default-help = Upon default or another condition involving a loan or similar financing that a syndicate of banks made in a loan participation (§ 850.501(e)). The U.S. lender must also be unable to act alone, and not be the syndication agent.

fact-cannot_act_alone = Is the U.S. lender unable to act on its own vis-à-vis the debtor?
fact-cannot_act_alone-help = It cannot initiate any action vis-à-vis the debtor on its own (§ 850.501(e)(1)). Example: only the agent may, once most of the lenders have voted for it.

fact-is_syndication_agent = Is the U.S. lender the syndication agent?
fact-is_syndication_agent-help = The bank that brings the syndicate together. For it there is no exception (§ 850.501(e)(2)).

fact-employment_compensation = Does an individual receive it as employment compensation?
fact-employment_compensation-help = An award of equity in a covered foreign person, the grant of an option to purchase it, or the exercise of such an option (§ 850.501(f)). Example: an engineer’s stock options.

fact-designated_country = Is it with or involving a person of a country the Secretary has designated?
fact-designated_country-help = A country or territory outside the United States, designated by the Secretary of the Treasury by public notice (§ 850.501(g)(1)(i), (g)(3)). We know of none so far. The type of transaction must be found addressed as well.

fact-addressed_elsewhere = Is it of a type that the Secretary has found to be addressed there?
fact-addressed_elsewhere-help = The Secretary of the Treasury has determined that measures which that country takes or may take are likely to address the concerns adequately (§ 850.501(g)(1)(ii)).

fact-exemption_granted = Has a national interest exemption been granted?
fact-exemption_granted-help = By Treasury, upon request, and valid only in writing, signed by its Assistant Secretary or Deputy Assistant Secretary for Investment Security (§ 850.502(a), (e)). It may come with binding conditions.

fact-statutory_exception = Is it conduct that 50 U.S.C. 1702(b) puts beyond regulation?
fact-statutory_exception-help = Within the limits set there: personal communication that transfers nothing of value, donations against human suffering, information materials, and what ordinarily goes with travel (§ 850.503). An investment is hardly ever among them.

## AI systems

fact-other_ai_systems = Does the company develop other AI systems than those described here?
fact-other_ai_systems-help = One AI system that meets a paragraph is enough. While this is open, one that nobody has described could decide.

fact-develops_ai_system = Does the company develop this AI system?
fact-develops_ai_system-help = Any stage before serial production: design or substantive modification, research, prototypes and their testing, pilot production, configuration and integration design (§ 850.211). Using what others have developed is not developing.

fact-runs_on_third_party_model = Is it a product that runs on a third party’s model or system?
fact-runs_on_third_party_model-help = A tool, application or service that uses somebody else’s AI model in whole or in part (§ 850.202(b)).

fact-modifies_third_party_model = Does the company design or substantively modify that model itself?
fact-modifies_third_party_model-help = Merely calling or hosting it is not enough. “Substantive modification” is not defined.

fact-internal_use_only = Does the company only adapt a third party’s model for its own internal use?
fact-internal_use_only-help = Customizing, configuring or fine-tuning it strictly for internal, non-commercial use: not for sale or licensing. Training a model of one’s own is not meant.

fact-own_model_internal_use = Does the company train a model of its own strictly for internal, non-commercial use?
fact-own_model_internal_use-help = The notes shelter adapting a third party’s model only; whether training one’s own for the same use is sheltered alike is a point of reading.

fact-internal_use_singled_out = Is that internal use one of those the notes single out?
fact-internal_use_singled_out-help = Government intelligence, mass surveillance, a military end use, digital forensics tools, penetration testing tools, or the control of robotic systems.

fact-internal_use_cybersecurity = Is that internal use cybersecurity?
fact-internal_use_cybersecurity-help = Guarding the company’s own network, for example. Note 3 leaves cybersecurity out of the uses it singles out, though § 850.217(d)(2)(i) names it. Our reading, by the words: such internal use stays sheltered.

fact-designed_for_military = Is it designed to be used for a military end use?
fact-designed_for_military-help = For example weapons targeting, target identification, combat simulation, control of military vehicles or weapons, military decision-making, weapons design, combat logistics and maintenance. Among other uses is enough.

fact-designed_for_intelligence = Is it designed for government intelligence or mass surveillance?
fact-designed_for_intelligence-help = For example by mining text, audio or video, recognizing images, tracking locations or listening covertly. Among other uses is enough.

fact-designed_exclusively = Is it designed to be used exclusively for such ends?
fact-designed_exclusively-help = For military, government-intelligence or mass-surveillance end uses and nothing else.

fact-intended_for_military = Does the company intend it to be used for a military end use?
fact-intended_for_military-help = The company’s own intention counts, whatever else the system can do.

fact-intended_for_intelligence = Does the company intend it for government intelligence or mass surveillance?
fact-intended_for_intelligence-help = The company’s own intention counts, whatever else the system can do.

fact-only_venture_intends = Does only the joint venture intend that use, and not its Chinese partner?
fact-only_venture_intends-help = § 850.224(j) names what the covered foreign person intends; whether the joint venture’s own intention is enough is a point of reading. “No” without a joint venture.

fact-intended_for_cybersecurity = Does the company intend it for cybersecurity applications?
fact-intended_for_cybersecurity-help = At any amount of training.

fact-intended_for_forensics = Does the company intend it for digital forensics tools?
fact-intended_for_forensics-help = At any amount of training.

fact-intended_for_penetration_testing = Does the company intend it for penetration testing tools?
fact-intended_for_penetration_testing-help = At any amount of training.

fact-intended_for_robot_control = Does the company intend it to control robotic systems?
fact-intended_for_robot_control-help = At any amount of training.

fact-primarily_biological = Was it trained primarily on biological sequence data?
fact-primarily_biological-help = Such as protein, DNA or RNA sequences. Neither a share nor a unit is defined.

## Figures

measure-designed_temperature_kelvin = What is the lowest temperature, in Kelvin, that a circuit it designs is designed to operate at?
measure-designed_temperature_kelvin-help = Prohibited at or below 4.5 Kelvin; 4.5 itself counts (§ 850.224(c)). Enter a number or a range: 4.2 or 3–5. A chip for frost down to −40 °C has 233.

measure-logic_node_nanometers = What is the smallest technology node, in nanometers, that it fabricates logic circuits at?
measure-logic_node_nanometers-help = Prohibited at a production technology node of 16/14 nanometers or less; 16 and 14 themselves count (§ 850.224(d)(1)). Enter a number or a range: 28 or 14–22.

measure-nand_layers = How many layers has the NAND memory it fabricates, at most?
measure-nand_layers-help = Prohibited with 128 layers or more; 128 itself counts (§ 850.224(d)(2)). Enter a number or a range: 96 or 120–130.

measure-dram_half_pitch_nanometers = What is the smallest half-pitch, in nanometers, that it fabricates DRAM at?
measure-dram_half_pitch_nanometers-help = Prohibited at a technology node of 18 nanometers half-pitch or less; 18 itself counts (§ 850.224(d)(3)). Enter a number or a range: 19 or 17–20.

measure-fabricated_temperature_kelvin = What is the lowest temperature, in Kelvin, that a circuit it fabricates is designed to operate at?
measure-fabricated_temperature_kelvin-help = Prohibited at or below 4.5 Kelvin; 4.5 itself counts (§ 850.224(d)(6)). Enter a number or a range: 4.2 or 3–5. A chip for frost down to −40 °C has 233.

measure-double_precision_petaflops = How many double-precision (64-bit) petaflops can the supercomputer provide in theory?
measure-double_precision_petaflops-help = Prohibited with 100 or more double-precision (64-bit) petaflops within the envelope; 100 itself counts (§ 850.224(f)). The theoretical capacity, not a benchmark. Enter a number or a range: 85 or 80–120.

measure-single_precision_petaflops = How many single-precision (32-bit) petaflops can the supercomputer provide in theory?
measure-single_precision_petaflops-help = Prohibited with 200 or more single-precision (32-bit) petaflops within the envelope; 200 itself counts, and either precision is enough (§ 850.224(f)). The theoretical capacity, not a benchmark. Enter a number or a range: 150 or 180–220.

measure-envelope_cubic_feet = How large is the envelope of the supercomputer, in cubic feet?
measure-envelope_cubic_feet-help = The capacity counts within an envelope of 41,600 cubic feet or smaller, about 1,178 m³; 41,600 itself counts (§ 850.224(f)). “Envelope” is not defined; of a larger machine, look also at what stands within that much. One cubic meter is about 35.3 cubic feet. Enter a number or a range: 38,000 or 40,000–45,000.

measure-committed_capital_dollars = How much capital has the limited partner committed, in U.S. dollars?
measure-committed_capital_dollars-help = Excepted if not more than 2,000,000 U.S. dollars, aggregated across any investment and co-investment vehicles of the fund; 2,000,000 itself is still excepted (§ 850.501(a)(1)(iii)(A)). Enter a number or a range: 1,500,000 or 1,000,000–3,000,000.

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
source-counsel = A judgment to make with counsel

matters = Could change the outcome.
