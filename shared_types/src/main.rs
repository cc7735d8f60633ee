//! Writes what crosses the bridge: TypeScript, Kotlin and Swift types, and golden bytes for their round trips.
use anyhow::Result;
use clap::Parser;
use crux_core::type_generation::facet::{Export, TypeRegistry};
use facet_generate::generation::{bincode::BincodePlugin, typescript};
use shared::{
    app::{Event, View},
    effects::ShellEffect,
};
use std::path::PathBuf;

#[derive(Parser)]
#[command(about = "Writes the types of what crosses the bridge, and golden bytes")]
struct Arguments {
    /// Root of the project, or of a copy to compare with.
    #[arg(long)]
    out: PathBuf,
}

fn main() -> Result<()> {
    let Arguments { out } = Arguments::parse();
    let mut types = TypeRegistry::new();
    // the narrowed enum: what is really sent
    <ShellEffect as Export>::register_types(&mut types)?;
    types.register_type::<Event>()?.register_type::<View>()?;
    let registry = types.build()?.registry();
    let folder = out.join("web/src/generated");
    std::fs::create_dir_all(&folder)?;
    typescript::Installer::new("shared_types", &folder).plugin(BincodePlugin).generate(&registry)?;
    Ok(())
}
