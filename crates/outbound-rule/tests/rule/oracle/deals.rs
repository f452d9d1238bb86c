//! Random complete deals, leaning towards those that the rule is about.

use super::deal::{Answers, Deal, Figures, System, SystemAnswers};
use outbound_rule::facts::{Fact, Facts, Measure, Scope};
use partly_known::{Range, Truth};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Small, fast and the same everywhere: xorshift64*.
pub struct Random(pub u64);

impl Random {
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let drawn = self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        drawn as usize % bound
    }

    pub fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    pub fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }
}

/// Something a deal says: a fact, a figure, or the operations of an AI system.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Matter {
    Fact(Fact, Option<usize>),
    Measure(Measure),
    Operations(usize),
}

/// All that a deal with so many AI systems says.
pub fn matters(systems: usize) -> &'static [Matter] {
    static ALL: LazyLock<[Vec<Matter>; 4]> = LazyLock::new(|| [0, 1, 2, 3].map(all_matters));
    &ALL[systems]
}

fn all_matters(systems: usize) -> Vec<Matter> {
    let facts = Fact::ALL.iter().flat_map(|fact| match fact.scope() {
        Scope::Deal => vec![Matter::Fact(*fact, None)],
        Scope::System => (0..systems).map(|at| Matter::Fact(*fact, Some(at))).collect(),
    });
    let figures = Measure::ALL.iter().copied().map(Matter::Measure);
    facts.chain(figures).chain((0..systems).map(Matter::Operations)).collect()
}

pub fn point(number: f64) -> Range {
    Range::new(number, number).unwrap()
}

/// Where the text draws its lines.
pub fn line(measure: Measure) -> f64 {
    match measure {
        Measure::DesignedTemperature | Measure::FabricatedTemperature => 4.5,
        Measure::LogicNode => 16.0,
        Measure::NandLayers => 128.0,
        Measure::DramHalfPitch => 18.0,
        Measure::DoublePrecision => 100.0,
        Measure::SinglePrecision => 200.0,
        Measure::Envelope => 41_600.0,
        Measure::CommittedCapital => 2_000_000.0,
    }
}

/// Just under, on and just over a line, and far from it on either side.
pub fn near(line: f64) -> [f64; 5] {
    [line.next_down(), line, line.next_up(), line / 4.0, line * 4.0]
}

/// Another figure for a matter, or the other answer.
pub fn change(facts: &mut Facts, matter: Matter, random: &mut Random) {
    match matter {
        Matter::Fact(fact, system) => {
            let other = facts.get(fact, system).not();
            facts.set(fact, system, other);
        }
        Matter::Measure(measure) => {
            let number = random.pick(&near(line(measure)));
            facts.set_measure(measure, point(number));
        }
        Matter::Operations(system) => {
            let line = random.pick(&[1e23, 1e24, 1e25]);
            facts.set_operations(system, point(random.pick(&near(line))));
        }
    }
}

/// The ways to fill one place of a deal; each is a list of facts, among them alternatives.
type Ways = &'static [&'static str];

const ACTORS: Ways = &[
    "us_citizen",
    "us_permanent_resident",
    "organized_under_us_law",
    "in_united_states",
    "organized_under_foreign_law us_parent_by_votes",
    "organized_under_foreign_law us_parent_by_board",
    "organized_under_foreign_law us_parent_as_general_partner",
    "organized_under_foreign_law us_parent_as_adviser",
    "has_authority directs_transaction knows_would_be_prohibited",
    "has_authority directs_transaction knows_would_be_prohibited recused_from_decision recused_from_documents",
    "has_authority directs_transaction knows_would_be_prohibited recused_from_decision recused_from_negotiations",
    "has_authority directs_transaction knows_would_be_prohibited recused_from_documents recused_from_negotiations",
    "organized_under_foreign_law",
];

const TRANSACTIONS: Ways = &[
    "acquires_equity",
    "acquires_equity by_foreclosure knew_when_lending",
    "provides_debt debt_gives_profits",
    "provides_debt debt_gives_board_seats",
    "provides_debt debt_gives_equity_rights",
    "converts_contingent contingent_since_effective",
    "develops_assets plans_covered_person",
    "develops_assets will_establish_covered_person",
    "develops_assets plans_covered_activity",
    "develops_assets will_bring_covered_activity",
    "enters_joint_venture",
    "acquires_fund_interest fund_likely_invests fund_undertakes_transaction",
];

const KNOWLEDGE: Ways = &["knows_actually", "aware_of_high_probability", "reason_to_know"];

const COMPANIES: Ways = &[
    "concern_citizen",
    "concern_citizen",
    "concern_citizen",
    "principal_place_in_concern",
    "headquarters_in_concern",
    "organized_in_concern",
    "is_government_of_concern",
    "acts_for_government",
    "government_holds_half",
    "government_directs",
    "concern_holds_half",
    "tier_holds_half",
];

const STAKES: Ways = &[
    "holds_board_seat",
    "holds_interest",
    "holds_interest",
    "holds_interest holds_only_excepted",
    "holds_power",
];
const METRICS: Ways = &[
    "half_of_revenue",
    "half_of_net_income",
    "half_of_capital_expenditure",
    "half_of_operating_expenses",
];
const HELD: Ways =
    &["held_does_prohibited", "held_does_notifiable", "held_does_notifiable held_is_listed"];

const ACTIVITIES: Ways = &[
    "designs_circuits",
    "fabricates_circuits",
    "packages_circuits",
    "design_automation",
    "front_end_equipment",
    "packaging_equipment",
    "extreme_ultraviolet",
    "designs_circuits meets_3a090a",
    "fabricates_circuits fabricates_logic",
    "fabricates_circuits fabricates_logic non_planar",
    "fabricates_circuits fabricates_logic fdsoi",
    "fabricates_circuits fabricates_nand",
    "fabricates_circuits fabricates_dram",
    "fabricates_circuits fabricates_dram",
    "fabricates_circuits gallium_compound",
    "fabricates_circuits graphene_or_nanotubes",
    "packages_circuits advanced_packaging",
    "supercomputers",
    "supercomputers",
    "supercomputers",
    "quantum_computer",
    "quantum_components",
    "quantum_sensing sensing_for_security",
    "quantum_network network_scales_up",
    "quantum_network network_secures",
    "quantum_network network_for_security",
];

const AI: Ways = &[
    "",
    "designed_for_military",
    "designed_for_intelligence",
    "designed_for_military designed_exclusively",
    "designed_for_intelligence designed_exclusively",
    "intended_for_military",
    "intended_for_intelligence",
    "intended_for_military only_venture_intends",
    "intended_for_intelligence only_venture_intends",
    "intended_for_cybersecurity",
    "intended_for_forensics",
    "intended_for_penetration_testing",
    "intended_for_robot_control",
    "primarily_biological",
];

const THIRD_PARTY: Ways = &[
    "runs_on_third_party_model",
    "runs_on_third_party_model modifies_third_party_model",
    "internal_use_only",
    "internal_use_only internal_use_singled_out",
    "internal_use_only internal_use_cybersecurity",
    "own_model_internal_use",
];

const LISTED: Ways = &[
    "on_entity_list",
    "on_military_end_user_list",
    "owned_by_listed_companies",
    "military_intelligence_end_user",
    "on_sdn_list",
    "owned_by_listed_persons",
    "on_ns_cmic_list",
    "foreign_terrorist_organization",
];

const EXCEPTIONS: Ways = &[
    "publicly_traded",
    "registered_investment_company",
    "business_development_company",
    "as_limited_partner",
    "as_limited_partner binding_assurance",
    "in_derivative",
    "buys_out_all_concern",
    "with_own_entity supports_other_operations",
    "with_own_entity maintains_earlier_activities",
    "uncalled_commitment committed_before_effective made_after_effective",
    "uncalled_commitment committed_on_effective made_after_effective",
    "uncalled_commitment committed_before_effective made_on_effective",
    "syndicate_default cannot_act_alone",
    "employment_compensation",
    "designated_country addressed_elsewhere",
    "exemption_granted",
];

/// The fact of a name in saved deals.
pub fn fact(name: &str) -> Fact {
    static NAMED: LazyLock<HashMap<&str, Fact>> =
        LazyLock::new(|| Fact::ALL.iter().map(|fact| (fact.name(), *fact)).collect());
    NAMED[name]
}

/// A complete deal: one that the rule is about, as a rule, with some answers changed.
pub fn complete(random: &mut Random) -> Facts {
    let systems = random.pick(&[0, 0, 1, 1, 2, 3]);
    let mut facts = Facts::new(systems);
    let all = matters(systems);
    // Now and then answers without any plan, few or many of them yes.
    let chances = if random.one_in(12) { random.pick(&[2, 3, 8]) } else { usize::MAX };
    for matter in all {
        match matter {
            Matter::Fact(fact, at) => facts.set(*fact, *at, Truth::from(random.one_in(chances))),
            _ => change(&mut facts, *matter, random),
        }
    }
    // Cold circuits would drown what else is designed or fabricated.
    for measure in [Measure::DesignedTemperature, Measure::FabricatedTemperature] {
        if !random.one_in(4) {
            facts.set_measure(measure, point(300.0));
        }
    }
    place(&mut facts, ACTORS, None, random);
    place(&mut facts, TRANSACTIONS, None, random);
    place(&mut facts, KNOWLEDGE, None, random);
    if random.one_in(5) {
        for ways in [STAKES, METRICS, HELD] {
            place(&mut facts, ways, None, random);
        }
    }
    if !random.one_in(8) {
        place(&mut facts, COMPANIES, None, random);
    }
    if systems == 0 || random.one_in(2) {
        place(&mut facts, ACTIVITIES, None, random);
    }
    for at in 0..systems {
        if !random.one_in(4) {
            facts.set(Fact::DevelopsAiSystem, Some(at), Truth::Yes);
        }
        place(&mut facts, AI, Some(at), random);
        if random.one_in(2) {
            facts.set_operations(at, point(1e22));
        }
        if random.one_in(4) {
            place(&mut facts, THIRD_PARTY, Some(at), random);
        }
    }
    if random.one_in(6) {
        place(&mut facts, LISTED, None, random);
    }
    if random.one_in(3) {
        place(&mut facts, EXCEPTIONS, None, random);
    }
    for _ in 0..random.pick(&[0, 0, 0, 1, 2, 4, 8]) {
        change(&mut facts, random.pick(all), random);
    }
    facts
}

fn place(facts: &mut Facts, ways: Ways, at: Option<usize>, random: &mut Random) {
    for name in random.pick(ways).split(' ').filter(|name| !name.is_empty()) {
        facts.set(fact(name), at, Truth::Yes);
    }
}

/// The facts and figures in the order in which the oracle asks for them.
struct Order {
    answers: Vec<Fact>,
    of_systems: Vec<Fact>,
    figures: Vec<Measure>,
}

static ORDER: LazyLock<Order> = LazyLock::new(|| {
    let facts = |names: &[&str]| names.iter().map(|name| fact(name)).collect::<Vec<_>>();
    let figure = |name: &&str| Measure::from_name(name).unwrap();
    let answers = facts(Answers::<bool>::NAMES);
    let of_systems = facts(SystemAnswers::<bool>::NAMES);
    // Whether other AI systems go undescribed is no question of a complete deal.
    let known = answers.iter().chain(&of_systems).chain(&[Fact::OtherAiSystems]);
    assert_eq!(known.count(), Fact::ALL.len(), "the oracle knows every fact");
    let figures: Vec<_> = Figures::<f64>::NAMES.iter().map(figure).collect();
    assert_eq!(figures.len(), Measure::ALL.len(), "the oracle knows every figure");
    Order { answers, of_systems, figures }
});

/// The deal as the oracle sees it.
pub fn as_deal<T: super::deal::Truth>(
    systems: usize,
    mut answer: impl FnMut(Fact, Option<usize>) -> T,
    mut figure: impl FnMut(Matter) -> T::Number,
) -> Deal<T> {
    let mut facts = ORDER.answers.iter();
    let is = Answers::ask(|| answer(*facts.next().unwrap(), None));
    let mut measures = ORDER.figures.iter();
    let figures = Figures::ask(|| figure(Matter::Measure(*measures.next().unwrap())));
    let system = |at| {
        let mut facts = ORDER.of_systems.iter();
        let is = SystemAnswers::ask(|| answer(*facts.next().unwrap(), Some(at)));
        System { is, operations: figure(Matter::Operations(at)) }
    };
    Deal { is, figures, systems: (0..systems).map(system).collect() }
}
