# Points where the rule’s text leaves room. Keys of the family `reading-` end in the point’s name;
# `-ours` gives our reading and its reason, `-other` the other one.

reading-holder_of_notifiable = What of a holder that depends on a business doing only notifiable things?
reading-holder_of_notifiable-ours = Notifiable. § 850.209(a)(2) makes the holder a covered foreign person, and we take § 850.217 to mean the activity of the business behind it; otherwise that definition would be idle here.
reading-holder_of_notifiable-other = Neither notifiable nor prohibited. § 850.224(l) carries the activity up to the holder for prohibited things alone; § 850.217 has no such paragraph, and the holder itself does none of them.

reading-holder_of_listed = Does a listed business that does only notifiable things make its holder’s deals prohibited?
reading-holder_of_listed-ours = No. § 850.224(l) refers to paragraphs (a) through (k) and leaves out (m), which speaks of the listed business itself; we follow the words.
reading-holder_of_listed-other = Yes. A deal with the listed business would be prohibited under § 850.224(m), and its holder should not offer a way around it.

reading-fdsoi_at_any_node = Are fully depleted silicon-on-insulator circuits meant at every node?
reading-fdsoi_at_any_node-ours = At every node. § 850.224(d)(1) names them expressly; as they are planar and mostly made at larger nodes, naming them would add little otherwise.
reading-fdsoi_at_any_node-other = Only at 16/14 nanometers or less, or with a non-planar architecture. “Including” gives an example of what was named before and does not widen it.

reading-intent_of_venture = Is it enough that only the joint venture intends a military, intelligence or surveillance use?
reading-intent_of_venture-ours = Yes. § 850.224 begins with what the relevant joint venture develops, and a paragraph on intent that passed over the venture’s own would be idle for it.
reading-intent_of_venture-other = No. § 850.224(j) names what the covered foreign person intends, where § 850.217(d)(2) names the covered foreign person or joint venture; the difference may be meant.

reading-internal_cybersecurity = Does adapting a third party’s model for one’s own cybersecurity keep the shelter of Note 3?
reading-internal_cybersecurity-ours = Yes. Note 3 to §§ 850.217 and 850.224 lists the internal uses that lose it, and cybersecurity is not among them; we follow the words.
reading-internal_cybersecurity-other = No. § 850.217(d)(2) names cybersecurity applications beside forensics, penetration testing and robots, all of which Note 3 takes out, so that its absence may be an oversight.

reading-internal_own_model = Is training a model of one’s own for internal use sheltered like adapting a third party’s?
reading-internal_own_model-ours = No. Note 3 to §§ 850.217 and 850.224 speaks of customizing, configuring or fine-tuning a third party’s model, and of nothing else; we follow the words.
reading-internal_own_model-other = Yes. The reason of the note, that the use stays internal and non-commercial, holds for a model of one’s own as well.

reading-reason_to_know_ahead = Does “reason to know” reach what has not happened yet?
reading-reason_to_know_ahead-ours = Yes. Where a deal turns on what will or likely will happen, the plan or the likelihood exists already, and a diligent inquiry can show it (§ 850.104).
reading-reason_to_know_ahead-other = No. § 850.216(a) and (b) speak of future occurrence, (c) only of existence; what lies ahead then needs actual knowledge or awareness of a high probability.

reading-the_day_itself = What of a commitment or a transaction made on 2 January 2025?
reading-the_day_itself-ours = Not excepted. § 850.501(d) asks for a commitment before that day and a transaction after it; the day itself is neither, and an exception is read closely.
reading-the_day_itself-other = Excepted too. The rule took effect on that day, and the exception can be taken to follow earlier commitments without a gap.

reading-affiliates_of_listed = Is an affiliate of a company on the Entity List or the Military End User List on it as well?
reading-affiliates_of_listed-ours = No. § 850.224(m)(1) and (2) ask for the company to be included on the list, and only (m)(4) on the SDN List adds owned entities; what export controls say of affiliates does not by its terms change Part 850.
reading-affiliates_of_listed-other = Yes, if companies on these lists own half of it or more, as export controls have provided and as (m)(4) provides for the SDN List.

reading-listed_holder = Is a listed holder meant whose only covered activity is that of the business it lives off?
reading-listed_holder-ours = No. § 850.224(m) asks for a listed person that itself engages in a covered activity; we follow the words.
reading-listed_holder-other = Yes. § 850.209(a)(2) makes the holder a covered foreign person for what that business does, and it would be odd if the list then counted for nothing.

# Points that no paragraph of the tree turns on.

doubt-floor_alone = Does the floor of $50,000 hold for one person’s part alone?
doubt-floor_alone-ours = No. “From each of which” follows “aggregated across such persons”, so the floor belongs to the sum.
doubt-floor_alone-other = Yes, for every part. The calculator says where that comes out differently.

doubt-nothing_to_divide = What is more than half of nothing, or of a loss?
doubt-nothing_to_divide-ours = Unknown: the text does not say, and neither answer follows from it.
doubt-nothing_to_divide-other = No, since nothing is derived; or yes, if all of the loss is from such persons. The other three figures may settle it.

doubt-which_training = Whose operations count as those an AI system is trained with?
doubt-which_training-ours = Those of this developer’s training and of the models it starts from: the system is “trained using” all of them, and this catches more.
doubt-which_training-other = Only this developer’s own training of this system, or more than both. The estimate of the training shows what each way of counting comes to.

doubt-chain_of_owners = How far does “indirectly” reach through a chain of owners?
doubt-chain_of_owners-ours = Through whatever such persons hold by half or more in full, since that is itself such a person; through less in proportion.
doubt-chain_of_owners-other = In proportion at every link; or one tier past (d) and no further, as (e) stands. Where that matters the calculator leaves it open and shows both.

doubt-thirtieth_day = What if the 30th day is a Saturday, a Sunday or a holiday?
doubt-thirtieth_day-ours = It is the last day all the same: the text says calendar days and moves none.
doubt-thirtieth_day-other = The next working day would do, as elsewhere in federal practice. Nobody should plan on it.

doubt-parallel_funds = Are parallel funds vehicles of the fund, for the $2,000,000?
doubt-parallel_funds-ours = Yes. “Any investment and co-investment vehicles of the fund” is wide, and an exception is read closely.
doubt-parallel_funds-other = No, if they are funds of their own beside it. Enter the sum without them to see whether it matters.
