//! `cargo xtask doctor`: what this machine has and lacks.

use anyhow::Result;

use crate::project::Project;
use crate::tools;

/// Lists the tools, then installs what is missing where that is possible.
pub fn run(project: &Project) -> Result<()> {
    for tool in tools::ALL.iter().copied().flatten() {
        match (tool.find)(project) {
            Ok(version) => println!("ok       {:<15} {version}", tool.name),
            Err(error) => {
                println!("MISSING  {:<15} {}: {}", tool.name, tool.purpose, first_line(&error));
                println!("         {:<15} get it: {}", "", tool.elsewhere);
            }
        }
    }
    tools::ensure(project, &tools::NEEDED)?;
    println!("Everything is here: `cargo xtask run`");
    Ok(())
}

fn first_line(error: &anyhow::Error) -> String {
    format!("{error:#}").lines().next().unwrap_or_default().to_owned()
}
