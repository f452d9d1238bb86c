//! 31 CFR Part 850 as plain functions, written from its text alone and not from the rule data in
//! `src/law`, so that the two can disagree.
//!
//! A follow-up question ("such", "it", "that") counts only where the one it follows is answered yes.

use super::deal::{Deal, System, Truth};
use outbound_rule::law::{Outcome, Reading, Readings};

/// A paragraph and whether it is met.
pub type Paragraph<T> = (&'static str, T);

pub fn any<T: Truth>(paragraphs: &[Paragraph<T>]) -> T {
    paragraphs.iter().fold(T::from(false), |met, (_, this)| met | *this)
}

/// Which of two readings of the text is taken: the stated default, or the other.
fn read<T: Truth>(otherwise: Readings, reading: Reading, ours: T, other: T) -> T {
    if otherwise.contains(reading) { other } else { ours }
}

/// § 850.229.
pub fn us_person<T: Truth>(deal: &Deal<T>) -> T {
    let is = &deal.is;
    is.us_citizen | is.us_permanent_resident | is.organized_under_us_law | is.in_united_states
}

/// §§ 850.206, 850.219: foreign law, and a U.S. person is its parent.
pub fn controlled_foreign_entity<T: Truth>(deal: &Deal<T>) -> T {
    let is = &deal.is;
    let by_holding = is.us_parent_by_votes | is.us_parent_by_board;
    is.organized_under_foreign_law
        & (by_holding | is.us_parent_as_general_partner | is.us_parent_as_adviser)
}

/// § 850.303: a U.S. person with authority at a non-U.S. person exercises it, is not recused from
/// each of three things, and knows.
pub fn knowingly_directed<T: Truth>(deal: &Deal<T>) -> T {
    let is = &deal.is;
    let recused =
        is.recused_from_decision & is.recused_from_documents & is.recused_from_negotiations;
    // Of a transaction by a person that is itself none.
    let directs = is.has_authority & is.directs_transaction & !recused;
    !us_person(deal) & directs & is.knows_would_be_prohibited
}

/// § 850.216 of what exists. Whoever directs another's deal knowing that it would be prohibited
/// knows what the paragraph asks for, and § 850.303 asks for nobody else's knowledge.
fn knows<T: Truth>(deal: &Deal<T>) -> T {
    knows_substantially(deal) | deal.is.reason_to_know
}

/// § 850.216(a) and (b), which reach what is to come.
fn knows_substantially<T: Truth>(deal: &Deal<T>) -> T {
    deal.is.knows_actually | deal.is.aware_of_high_probability | knowingly_directed(deal)
}

/// § 850.216 of what lies ahead.
fn knows_ahead<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> T {
    read(otherwise, Reading::ReasonToKnowAhead, knows(deal), knows_substantially(deal))
}

/// § 850.221, by its paragraphs.
pub fn person_of_concern<T: Truth>(deal: &Deal<T>) -> [Paragraph<T>; 5] {
    let is = &deal.is;
    let seated = is.principal_place_in_concern | is.headquarters_in_concern;
    let held = is.government_holds_half | is.government_directs;
    [
        ("a", is.concern_citizen & !is.target_us_citizen & !is.target_us_resident),
        ("b", seated | is.organized_in_concern),
        ("c", is.is_government_of_concern | is.acts_for_government | held),
        ("d", is.concern_holds_half),
        ("e", is.tier_holds_half),
    ]
}

/// § 850.209(a)(2), by its metrics: a stake in covered persons that do a covered activity, from or
/// through which more than half of a metric comes.
pub fn holder<T: Truth>(deal: &Deal<T>) -> [Paragraph<T>; 4] {
    let is = &deal.is;
    let interest = is.holds_interest & !is.holds_only_excepted;
    let stake = is.holds_board_seat | interest | is.holds_power;
    let in_covered_persons = is.held_does_prohibited | is.held_does_notifiable;
    let holds = stake & in_covered_persons;
    [
        ("i", holds & is.half_of_revenue),
        ("ii", holds & is.half_of_net_income),
        ("iii", holds & is.half_of_capital_expenditure),
        ("iv", holds & is.half_of_operating_expenses),
    ]
}

/// §§ 850.208, 850.209(a)(1) and (2).
fn covered_foreign_person<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> T {
    any(&person_of_concern(deal)) & covered_activity(deal, otherwise) | any(&holder(deal))
}

/// § 850.210(a), by its paragraphs.
pub fn transaction<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [Paragraph<T>; 6] {
    let is = &deal.is;
    let company = covered_foreign_person(deal, otherwise);
    let known = company & knows(deal);
    let ahead = knows_ahead(deal, otherwise);
    // Note 1: not through a fund in which one is a limited partner. Note 2: pledged equity.
    let spared = is.by_foreclosure & (is.pledged_before_effective | !is.knew_when_lending);
    let equity = is.acquires_equity & !is.only_through_fund & !spared;
    let debt = is.provides_debt
        & (is.debt_gives_profits | is.debt_gives_board_seats | is.debt_gives_equity_rights);
    let conversion = is.converts_contingent & is.contingent_since_effective;
    // The company described is what is to be established or to begin, and so the relevant person.
    let of_concern = any(&person_of_concern(deal));
    let active = of_concern & covered_activity(deal, otherwise);
    let established = is.plans_covered_person | is.will_establish_covered_person & ahead;
    let engaged = is.plans_covered_activity | is.will_bring_covered_activity & ahead;
    let developed = established & company | engaged & active;
    let fund = is.acquires_fund_interest & !is.fund_is_us_person;
    [
        ("1", equity & known),
        ("2", debt & known),
        ("3", conversion & known),
        ("4", is.develops_assets & developed),
        ("5", is.enters_joint_venture & active & ahead),
        // One question asks of the fund's own transaction all that this section asks.
        ("6", fund & is.fund_likely_invests & ahead & is.fund_undertakes_transaction),
    ]
}

/// Notes 2 and 3 to §§ 850.217 and 850.224: whether the company develops the AI system in the
/// manner meant there.
fn develops<T: Truth>(system: &System<T>, otherwise: Readings) -> T {
    let is = &system.is;
    let itself = !is.runs_on_third_party_model | is.modifies_third_party_model;
    let cybersecurity_too = is.internal_use_singled_out | is.internal_use_cybersecurity;
    let singled_out = read(
        otherwise,
        Reading::InternalCybersecurity,
        is.internal_use_singled_out,
        cybersecurity_too,
    );
    let or_own = is.internal_use_only | is.own_model_internal_use;
    let internal = read(otherwise, Reading::InternalOwnModel, is.internal_use_only, or_own);
    is.develops_ai_system & itself & !(internal & !singled_out)
}

fn any_system<T: Truth>(deal: &Deal<T>, otherwise: Readings, is: impl Fn(&System<T>) -> T) -> T {
    let met = |met: T, system: &System<T>| met | develops(system, otherwise) & is(system);
    deal.systems.iter().fold(T::from(false), met)
}

/// § 850.217(a) through (d), what is there but for the words "that is not described".
pub fn notifiable_activity<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [Paragraph<T>; 6] {
    let is = &deal.is;
    let of_any_system = |is: fn(&System<T>) -> T| any_system(deal, otherwise, is);
    [
        ("a", is.designs_circuits),
        ("b", is.fabricates_circuits),
        ("c", is.packages_circuits),
        (
            "d.1",
            of_any_system(|system| {
                system.is.designed_for_military | system.is.designed_for_intelligence
            }),
        ),
        (
            "d.2",
            of_any_system(|system| {
                system.is.intended_for_cybersecurity
                    | system.is.intended_for_forensics
                    | system.is.intended_for_penetration_testing
                    | system.is.intended_for_robot_control
            }),
        ),
        ("d.3", of_any_system(|system| T::more_than(system.operations, 1e23))),
    ]
}

/// § 850.224(a) through (k), by its paragraphs.
pub fn prohibited_activity<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [Paragraph<T>; 20] {
    let Deal { is, figures, .. } = deal;
    let of_any_system = |is: fn(&System<T>) -> T| any_system(deal, otherwise, is);
    // (j) names the covered foreign person's intention, the chapeau the joint venture's as well.
    let intended = |system: &System<T>, end_use: T| {
        read(
            otherwise,
            Reading::IntentOfVenture,
            end_use,
            end_use & !system.is.only_venture_intends,
        )
    };
    let cold = |kelvin| T::at_most(kelvin, 4.5);
    let fabricates = |what| is.fabricates_circuits & what;
    let small = T::at_most(figures.logic_node_nanometers, 16.0);
    let advanced = is.non_planar | small;
    let logic = read(otherwise, Reading::FdsoiAtAnyNode, advanced | is.fdsoi, advanced);
    let fast = T::at_least(figures.double_precision_petaflops, 100.0)
        | T::at_least(figures.single_precision_petaflops, 200.0);
    let networks = is.network_scales_up | is.network_secures | is.network_for_security;
    let layers = T::at_least(figures.nand_layers, 128.0);
    let half_pitch = T::at_most(figures.dram_half_pitch_nanometers, 18.0);
    [
        ("a", is.design_automation),
        ("b.1", is.front_end_equipment),
        ("b.2", is.packaging_equipment),
        ("b.3", is.extreme_ultraviolet),
        ("c", is.designs_circuits & (is.meets_3a090a | cold(figures.designed_temperature_kelvin))),
        ("d.1", fabricates(is.fabricates_logic & logic)),
        ("d.2", fabricates(is.fabricates_nand & layers)),
        ("d.3", fabricates(is.fabricates_dram & half_pitch)),
        ("d.4", fabricates(is.gallium_compound)),
        ("d.5", fabricates(is.graphene_or_nanotubes)),
        ("d.6", fabricates(cold(figures.fabricated_temperature_kelvin))),
        ("e", is.packages_circuits & is.advanced_packaging),
        ("f", is.supercomputers & fast & T::at_most(figures.envelope_cubic_feet, 41_600.0)),
        ("g", is.quantum_computer | is.quantum_components),
        ("h", is.quantum_sensing & is.sensing_for_security),
        ("i", is.quantum_network & networks),
        (
            "j.1",
            any_system(deal, otherwise, |system| {
                let designed = system.is.designed_for_military & system.is.designed_exclusively;
                designed | intended(system, system.is.intended_for_military)
            }),
        ),
        (
            "j.2",
            any_system(deal, otherwise, |system| {
                let designed = system.is.designed_for_intelligence & system.is.designed_exclusively;
                designed | intended(system, system.is.intended_for_intelligence)
            }),
        ),
        ("k.1", of_any_system(|system| T::more_than(system.operations, 1e25))),
        (
            "k.2",
            of_any_system(|system| {
                T::more_than(system.operations, 1e24) & system.is.primarily_biological
            }),
        ),
    ]
}

/// § 850.208.
fn covered_activity<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> T {
    any(&prohibited_activity(deal, otherwise)) | any(&notifiable_activity(deal, otherwise))
}

/// § 850.224(l) and (m), which turn on more than what the company does.
pub fn prohibited_status<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [Paragraph<T>; 7] {
    let is = &deal.is;
    let holder = any(&holder(deal));
    let held = is.held_does_prohibited;
    let or_listed = held | is.held_is_listed;
    let held = read(otherwise, Reading::HolderOfListed, held, or_listed);
    let itself = covered_activity(deal, otherwise);
    let active = read(otherwise, Reading::ListedHolder, itself, itself | holder);
    let active = |listed| active & listed;
    let listed = |on_list| {
        let or_owned = on_list | is.owned_by_listed_companies;
        active(read(otherwise, Reading::AffiliatesOfListed, on_list, or_owned))
    };
    [
        ("l", holder & held),
        ("m.1", listed(is.on_entity_list)),
        ("m.2", listed(is.on_military_end_user_list)),
        ("m.3", active(is.military_intelligence_end_user)),
        ("m.4", active(is.on_sdn_list | is.owned_by_listed_persons)),
        ("m.5", active(is.on_ns_cmic_list)),
        ("m.6", active(is.foreign_terrorist_organization)),
    ]
}

/// § 850.501, by its paragraphs.
pub fn excepted<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [Paragraph<T>; 11] {
    let Deal { is, figures, .. } = deal;
    let minority = !is.beyond_minority_protections;
    let small = T::at_most(figures.committed_capital_dollars, 2_000_000.0);
    let commitment = |day: T, made: T, committed: T| {
        is.uncalled_commitment
            & (is.made_after_effective | day & made)
            & (is.committed_before_effective | day & committed)
    };
    let the_day = T::from(otherwise.contains(Reading::TheDayItself));
    [
        ("a.1.i", minority & is.publicly_traded),
        ("a.1.ii.A", minority & is.registered_investment_company),
        ("a.1.ii.B", minority & is.business_development_company),
        ("a.1.iii", minority & is.as_limited_partner & (small | is.binding_assurance)),
        ("a.1.iv", minority & is.in_derivative & !is.derivative_confers_equity),
        ("b", is.buys_out_all_concern & !is.stays_covered_person),
        (
            "c",
            is.with_own_entity & (is.supports_other_operations | is.maintains_earlier_activities),
        ),
        ("d", commitment(the_day, is.made_on_effective, is.committed_on_effective)),
        ("e", is.syndicate_default & is.cannot_act_alone & !is.is_syndication_agent),
        ("f", is.employment_compensation),
        ("g", is.designated_country & is.addressed_elsewhere),
    ]
}

/// The truth of each of the four outcomes, mildest first. Exactly one holds.
pub fn outcomes<T: Truth>(deal: &Deal<T>, otherwise: Readings) -> [(Outcome, T); 4] {
    let is = &deal.is;
    let reports = us_person(deal) | controlled_foreign_entity(deal);
    let actor = reports | knowingly_directed(deal);
    // § 850.210(b)(2) and § 850.503; (b)(1) has an outcome of its own.
    let regulated = !is.government_business & !is.statutory_exception;
    let covered = actor & any(&transaction(deal, otherwise)) & regulated;
    let prohibited =
        any(&prohibited_activity(deal, otherwise)) | any(&prohibited_status(deal, otherwise));
    let held = any(&holder(deal)) & is.held_does_notifiable;
    let held = read(otherwise, Reading::HolderOfNotifiable, held, T::from(false));
    let notifiable = (any(&notifiable_activity(deal, otherwise)) | held) & !prohibited;
    let let_through = any(&excepted(deal, otherwise)) | is.exemption_granted;
    // § 850.501 excepts what would otherwise be prohibited or notifiable, and nothing else.
    let excepted_here = covered & let_through & (prohibited | notifiable & reports);
    let prohibited_here = covered & prohibited & !let_through;
    // § 850.303 prohibits to direct; nothing asks whoever directs to notify (§§ 850.401, 850.402).
    let notifiable_here = covered & notifiable & !let_through & reports;
    [
        (Outcome::NotCovered, !(prohibited_here | notifiable_here | excepted_here)),
        (Outcome::Excepted, excepted_here),
        (Outcome::Notifiable, notifiable_here),
        (Outcome::Prohibited, prohibited_here),
    ]
}
