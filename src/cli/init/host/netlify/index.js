// After a deployment: proves that what is served is what was built. The site is published by then; a failure is
// shown with the deployment and in its log.
export const onSuccess = async ({ utils, constants }) => {
  const production = process.env.CONTEXT === "production";
  const address = production ? process.env.URL : process.env.DEPLOY_PRIME_URL;
  try {
    await utils.run("sh", ["ci/served", `${address}/`], { env: { OUT: constants.PUBLISH_DIR } });
  } catch (error) {
    utils.build.failPlugin("what is served is not what was built", { error });
  }
};
