//! The domain and the law's tests as one crate: one thing to compile and link for each mutant (see Cargo.toml).
pub mod domain;

// the tests of the law know the crate by its name
#[cfg(test)]
extern crate self as shared;

#[cfg(test)]
#[path = "../tests"]
mod law {
    mod law_cases;
    mod law_input;
    mod law_properties;
    mod law_steps;
}
