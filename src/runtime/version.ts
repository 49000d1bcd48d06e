/** The release that the User-Agent names: the version of package.json, which a test holds it to. */
export const version = "0.1.0";
