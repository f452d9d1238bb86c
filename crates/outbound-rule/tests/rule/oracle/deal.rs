//! A deal as the oracle sees it: plain answers and figures, named as in saved deals.

use std::ops::{BitAnd, BitOr, Not};

/// What the oracle's functions reckon with. Plain `bool` and `f64` where a deal is complete; where
/// facts are open, whatever can stand for all the ways they may turn out.
pub trait Truth:
    Copy + From<bool> + BitAnd<Output = Self> + BitOr<Output = Self> + Not<Output = Self>
{
    type Number: Copy;

    fn more_than(number: Self::Number, line: f64) -> Self;
    fn at_least(number: Self::Number, line: f64) -> Self;

    fn at_most(number: Self::Number, line: f64) -> Self {
        !Self::more_than(number, line)
    }
}

impl Truth for bool {
    type Number = f64;

    fn more_than(number: f64, line: f64) -> Self {
        number > line
    }

    fn at_least(number: f64, line: f64) -> Self {
        number >= line
    }
}

macro_rules! answers {
    ($table:ident: $($field:ident)*) => {
        #[derive(Clone, Copy, Debug)]
        pub struct $table<T> {
            $(pub $field: T,)*
        }

        impl<T> $table<T> {
            pub const NAMES: &'static [&'static str] = &[$(stringify!($field)),*];

            /// Asks for each in the order of `NAMES`.
            pub fn ask(mut answer: impl FnMut() -> T) -> Self {
                Self { $($field: answer(),)* }
            }
        }
    };
}

answers! {
    Answers:
    us_citizen us_permanent_resident organized_under_us_law in_united_states
    organized_under_foreign_law us_parent_by_votes us_parent_by_board
    us_parent_as_general_partner us_parent_as_adviser
    has_authority directs_transaction recused_from_decision recused_from_documents
    recused_from_negotiations knows_would_be_prohibited
    acquires_equity only_through_fund by_foreclosure pledged_before_effective knew_when_lending
    provides_debt debt_gives_profits debt_gives_board_seats debt_gives_equity_rights
    converts_contingent contingent_since_effective
    develops_assets plans_covered_person will_establish_covered_person plans_covered_activity
    will_bring_covered_activity enters_joint_venture
    acquires_fund_interest fund_is_us_person fund_likely_invests fund_undertakes_transaction
    government_business
    knows_actually aware_of_high_probability reason_to_know
    concern_citizen target_us_citizen target_us_resident
    principal_place_in_concern headquarters_in_concern organized_in_concern
    is_government_of_concern acts_for_government government_holds_half government_directs
    concern_holds_half tier_holds_half
    holds_board_seat holds_interest holds_only_excepted holds_power
    half_of_revenue half_of_net_income half_of_capital_expenditure half_of_operating_expenses
    held_does_prohibited held_does_notifiable held_is_listed
    designs_circuits fabricates_circuits packages_circuits design_automation
    front_end_equipment packaging_equipment extreme_ultraviolet meets_3a090a
    fabricates_logic non_planar fdsoi fabricates_nand fabricates_dram
    gallium_compound graphene_or_nanotubes advanced_packaging supercomputers
    quantum_computer quantum_components quantum_sensing sensing_for_security
    quantum_network network_scales_up network_secures network_for_security
    on_entity_list on_military_end_user_list owned_by_listed_companies
    military_intelligence_end_user on_sdn_list owned_by_listed_persons on_ns_cmic_list
    foreign_terrorist_organization
    publicly_traded registered_investment_company business_development_company
    as_limited_partner binding_assurance in_derivative derivative_confers_equity
    beyond_minority_protections buys_out_all_concern stays_covered_person
    with_own_entity supports_other_operations maintains_earlier_activities
    uncalled_commitment committed_before_effective committed_on_effective
    made_after_effective made_on_effective
    syndicate_default cannot_act_alone is_syndication_agent
    employment_compensation designated_country addressed_elsewhere
    exemption_granted statutory_exception
}

answers! {
    SystemAnswers:
    develops_ai_system runs_on_third_party_model modifies_third_party_model
    internal_use_only internal_use_singled_out internal_use_cybersecurity own_model_internal_use
    designed_for_military designed_for_intelligence designed_exclusively
    intended_for_military intended_for_intelligence only_venture_intends
    intended_for_cybersecurity
    intended_for_forensics intended_for_penetration_testing intended_for_robot_control
    primarily_biological
}

answers! {
    Figures:
    designed_temperature_kelvin logic_node_nanometers nand_layers dram_half_pitch_nanometers
    fabricated_temperature_kelvin double_precision_petaflops single_precision_petaflops
    envelope_cubic_feet committed_capital_dollars
}

/// One AI system of the target.
#[derive(Clone, Copy, Debug)]
pub struct System<T: Truth> {
    pub is: SystemAnswers<T>,
    pub operations: T::Number,
}

/// Everything the rule asks of one deal.
#[derive(Clone, Debug)]
pub struct Deal<T: Truth> {
    pub is: Answers<T>,
    pub figures: Figures<T::Number>,
    pub systems: Vec<System<T>>,
}
