//! What a field asks for.

use training_compute::Unit;

/// What a field asks for.
#[derive(Clone, Copy, Debug)]
pub struct Sought {
    pub(super) field: Unit,
    pub(super) beside: Option<Beside>,
}

/// The unit that may stand beside a plain number, and the power of ten of it that the number counts.
#[derive(Clone, Copy, Debug)]
pub(super) struct Beside {
    pub unit: Unit,
    pub power: i32,
}

impl Sought {
    /// Percent, as a plain number of them.
    pub const PERCENT: Self = Self::beside(Unit::Utilisation, -2);

    /// A quantity to estimate with.
    pub(super) fn of(field: Unit) -> Self {
        Self { field, beside: None }
    }

    /// A plain number of so many powers of ten of a unit, which may stand beside it.
    #[must_use]
    pub const fn beside(unit: Unit, power: i32) -> Self {
        Self { field: Unit::Bare, beside: Some(Beside { unit, power }) }
    }

    /// Whether that unit may stand beside its number.
    pub(super) fn counts(self, unit: Unit) -> bool {
        self.beside.is_some_and(|beside| beside.unit == unit)
    }

    /// Whether it is a share of a whole.
    pub(super) fn is_share(self) -> bool {
        self.field.is_share() || self.counts(Unit::Utilisation)
    }

    /// Whether zero and less are figures too.
    pub(super) fn any(self) -> bool {
        self.beside.is_some()
    }
}
