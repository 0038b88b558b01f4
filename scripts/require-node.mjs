// Run before the build and the tests: says in one sentence what is wrong instead of failing deep inside a library.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Handrail runs on Node 22.18 or newer; this is ${process.version}. On Linux and Windows "npm ci" brings the right one, ` +
      'so start commands with "npm run" or "npx". On a Mac install Node 24 from nodejs.org.',
  );
  process.exit(1);
}
