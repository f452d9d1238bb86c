//! Models of two halves that see different tokens.

use serde::{Deserialize, Serialize};

use super::super::{Input, Parameters, Quantity, Tokens};
use super::{Draft, MethodError, Structure};

/// `6 × parameters × tokens` for an encoder and a decoder, each with its own tokens.
///
/// The rule for the whole would count tokens in the half that never sees them: of T5's 11 billion it
/// gives 6.6e22 where 4.1e22 was published.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EncoderDecoder {
    /// Parameters of the encoder.
    pub encoder_parameters: Option<Quantity<Parameters>>,
    /// Tokens it read.
    pub encoder_tokens: Option<Quantity<Tokens>>,
    /// Parameters of the decoder.
    pub decoder_parameters: Option<Quantity<Parameters>>,
    /// Tokens it wrote.
    pub decoder_tokens: Option<Quantity<Tokens>>,
}

impl EncoderDecoder {
    pub(super) fn count(&self, draft: &mut Draft) -> Result<(), MethodError> {
        let six = draft.constant(Input::OperationsPerParameterAndToken, 6.0);
        let structure =
            draft.assumed(Input::Structure, (1.0, Structure::MixtureOfExperts.factor()));
        let encoder = draft.needed(Input::EncoderParameters, self.encoder_parameters);
        let read = draft.needed(Input::EncoderTokens, self.encoder_tokens);
        draft.add(&[six, encoder, read, structure]);
        let decoder = draft.needed(Input::DecoderParameters, self.decoder_parameters);
        let written = draft.needed(Input::DecoderTokens, self.decoder_tokens);
        draft.add(&[six, decoder, written, structure]);
        Ok(())
    }
}
