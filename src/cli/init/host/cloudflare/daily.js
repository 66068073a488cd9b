// Each day: a deployment, for what an embargo has freed. DAILY_BUILD is the address of a deploy hook, made once in the
// Worker's settings, Builds, and kept as a secret: npx wrangler secret put DAILY_BUILD
export default {
  async scheduled(_event, env) {
    if (!env.DAILY_BUILD) {
      throw new Error("DAILY_BUILD is not set: make a deploy hook and keep its address as a secret");
    }
    const answer = await fetch(env.DAILY_BUILD, { method: "POST" });
    if (!answer.ok) {
      throw new Error(`the deploy hook answered ${answer.status}`);
    }
  },
};
