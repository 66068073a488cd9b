//! The steps of the workflow for GitHub, one by one, as a runner would run them: with the shell's `-e`, what the
//! expressions stand for filled in. Steps that are somebody else's action are not run.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use super::place::{CASEFILE, Place, said};

/// The commands of a job, with the variables that they get.
fn steps(workflow: &Value, job: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let variables = |at: &Value| {
        let pairs = at["env"].as_object().into_iter().flatten();
        pairs.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned())).collect()
    };
    let shared: BTreeMap<String, String> = variables(workflow);
    let job = &workflow["jobs"][job];
    let runs = job["steps"].as_array().unwrap().iter().filter(|step| step["run"].is_string());
    runs.map(|step| {
        let mut all = shared.clone();
        all.extend(variables(job));
        all.extend(variables(step));
        (step["run"].as_str().unwrap().to_owned(), all)
    })
    .collect()
}

/// A value with the expression in it, if there is one, filled in.
fn filled(value: &str, known: &BTreeMap<&str, String>) -> String {
    let Some((before, rest)) = value.split_once("${{ ") else { return value.to_owned() };
    let (name, after) = rest.split_once(" }}").unwrap();
    let stands = known.get(name).unwrap_or_else(|| panic!("nothing is known of `{name}`"));
    format!("{before}{stands}{after}")
}

#[test]
fn the_steps_build_publish_and_prove_a_site() {
    let place = Place::for_host("github");
    let workflow: Value =
        serde_yaml::from_str(&place.read(".github/workflows/casefile.yml")).unwrap();
    // What the host serves.
    fs::create_dir(place.at("host")).unwrap();
    let served = place.served("host");
    let address = served.address();
    let known = BTreeMap::from([
        ("github.run_number", "7".to_owned()),
        ("github.run_attempt", "1".to_owned()),
        ("github.sha", "c0ffee".to_owned()),
        ("steps.pages.outputs.base_url", address.trim_end_matches('/').to_owned()),
        ("steps.deployment.outputs.page_url", address.clone()),
        ("needs.build.outputs.serial", "7001".to_owned()),
    ]);
    let mut steps = steps(&workflow, "build").into_iter().chain(steps(&workflow, "deploy"));
    let run = |(line, variables): (String, BTreeMap<String, String>)| {
        let mut command = place.command("bash");
        command.args(["-e", "-o", "pipefail", "-c", &line]);
        command.envs(variables.iter().map(|(name, value)| (name, filled(value, &known))));
        command.env("CASEFILE", CASEFILE).env("GITHUB_OUTPUT", place.at("output")).env("WAIT", "0");
        let output = command.output().unwrap();
        assert!(output.status.success(), "{line}\n{}", said(&output));
        line
    };
    assert!(run(steps.next().unwrap()).contains("check --format github"));
    assert!(run(steps.next().unwrap()).contains("sh ci/build"));
    assert_eq!(place.read("output"), "serial=7001\n");
    assert!(run(steps.next().unwrap()).starts_with("sh ci/newer"));
    // The deployment, which is somebody else's action.
    fs::remove_dir(place.at("host")).unwrap();
    fs::rename(place.at("public"), place.at("host")).unwrap();
    // And that of the manifest, which is handed from one job to the next.
    let manifest = ".well-known/casefile/manifest.json";
    place.put(&format!("public/{manifest}"), &place.read(&format!("host/{manifest}")));
    assert!(run(steps.next().unwrap()).starts_with("sh ci/served"));
    assert!(steps.next().is_none());
}

#[test]
fn a_fault_stops_the_workflow_at_its_line() {
    let place = Place::for_host("github");
    place.put("content/pages/about.md", "---\ntitle: About\ncolour: red\n---\n");
    let workflow: Value =
        serde_yaml::from_str(&place.read(".github/workflows/casefile.yml")).unwrap();
    let (line, _) = steps(&workflow, "build").remove(0);
    let output = place.shell(&line, &[]);
    assert_eq!(output.status.code(), Some(1));
    assert!(
        said(&output).contains("::error file=content/pages/about.md,line=3"),
        "{}",
        said(&output)
    );
}
