//! The wasm-bindgen façade, for a dedicated Worker.
use crate::{
    domain::{
        money::Money,
        reta::{self, Worker, Year},
    },
    platform::bridge::Bridge,
};
use send_wrapper::SendWrapper;
use wasm_bindgen::prelude::*;

/// A running core.
#[wasm_bindgen]
pub struct CoreWeb {
    bridge: Bridge,
}

fn failed(e: impl std::fmt::Display) -> JsError {
    JsError::new(&e.to_string())
}

#[wasm_bindgen]
impl CoreWeb {
    /// `shell` gets the bytes of each request; `fatal` is told once if the core can go on no more.
    #[wasm_bindgen(constructor)]
    pub fn new(shell: js_sys::Function, fatal: js_sys::Function) -> Self {
        let shell = SendWrapper::new(shell);
        let fatal = SendWrapper::new(fatal);
        std::panic::set_hook(Box::new(move |info| {
            // where, not what: a message could hold personal data
            let place = info.location().map(ToString::to_string).unwrap_or_default();
            let _ = fatal.call1(&JsValue::NULL, &JsValue::from_str(&place));
        }));
        Self {
            bridge: Bridge::new((), move |bytes| {
                let _ = shell.call1(&JsValue::NULL, &js_sys::Uint8Array::from(bytes.as_slice()));
            }),
        }
    }

    /// An event of the shell.
    pub fn update(&self, event: &[u8]) -> Result<(), JsError> {
        self.bridge.update(event).map_err(failed)
    }

    /// The answer to a request.
    pub fn resolve(&self, id: u32, output: &[u8]) -> Result<(), JsError> {
        self.bridge.resolve(id, output).map_err(failed)
    }

    /// The view.
    pub fn view(&self) -> Result<Vec<u8>, JsError> {
        self.bridge.view().map_err(failed)
    }

    /// Takes the bytes of an exported document; a handle is good for once.
    pub fn take_export(&self, handle: &str) -> Option<Vec<u8>> {
        self.bridge.take_export(handle)
    }
}

/// Computes the simulator's curve of the latest year up to 7,000 € a month, for `cargo xtask bench` alone: what is
/// measured there is the core that is delivered. The sum of its quotas in cents, so that nothing of it is left out.
#[wasm_bindgen]
#[must_use]
pub fn bench_simulator_curve(points: usize) -> u32 {
    let Some(year) = Year::all().last() else { return 0 };
    let curve = reta::curve(year, Worker::default(), Money::from_cents(700_000), points);
    let cents = |amount: Money| u32::try_from(amount.cents()).unwrap_or_default();
    curve
        .iter()
        .fold(0, |sum, p| sum.wrapping_add(cents(p.minimum_quota)).wrapping_add(cents(p.maximum_quota)))
}
