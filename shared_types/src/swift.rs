//! The Swift that reads and writes the types.
use facet_generate::generation::{
    CodeGeneratorConfig, Feature,
    bincode::BincodePlugin,
    indent::IndentWrite,
    plugin::{EmitContext, EmitterPlugin, RuntimeFile},
    swift::Swift,
};
use std::io;

/// The generator's own, but for its lists, which grow while they are read: `ios/Sources/Serde` has lists that are made at
/// their length.
#[derive(Debug)]
pub struct Bincode;

impl EmitterPlugin<Swift> for Bincode {
    fn imports(&self, config: &CodeGeneratorConfig) -> Vec<String> {
        EmitterPlugin::<Swift>::imports(&BincodePlugin, config)
    }

    fn module_helpers(&self, w: &mut dyn IndentWrite, config: &CodeGeneratorConfig) -> io::Result<()> {
        let mut config = config.clone();
        config.features.remove(&Feature::ListOfT);
        EmitterPlugin::<Swift>::module_helpers(&BincodePlugin, w, &config)
    }

    fn has_type_body(&self, ctx: &EmitContext) -> bool {
        EmitterPlugin::<Swift>::has_type_body(&BincodePlugin, ctx)
    }

    fn type_body(&self, w: &mut dyn IndentWrite, ctx: &EmitContext) -> io::Result<()> {
        EmitterPlugin::<Swift>::type_body(&BincodePlugin, w, ctx)
    }

    fn runtime_files(&self) -> Vec<RuntimeFile> {
        EmitterPlugin::<Swift>::runtime_files(&BincodePlugin)
    }
}
