// Each day: a build, for what an embargo has freed. DAILY_BUILD is the address of a build hook, made once in Site
// configuration, Build & deploy, Build hooks, and kept as an environment variable.
export default async () => {
  const hook = process.env.DAILY_BUILD;
  if (!hook) {
    throw new Error("DAILY_BUILD is not set: make a build hook and write its address there");
  }
  const answer = await fetch(hook, { method: "POST" });
  if (!answer.ok) {
    throw new Error(`the build hook answered ${answer.status}`);
  }
};

export const config = { schedule: "17 4 * * *" };
