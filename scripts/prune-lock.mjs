// Run after every `npm install`: takes out of package-lock.json the optional platform packages that the registry does not
// have at the version asked for. npm leaves them out of the lock in silence, and `npm ci` then refuses the whole lock.
import fs from 'node:fs';

const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
for (const [path, entry] of Object.entries(lock.packages)) {
  if (!entry.optionalDependencies) continue;
  const locked = Object.entries(entry.optionalDependencies).filter(
    ([name]) => lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`],
  );
  entry.optionalDependencies = Object.fromEntries(locked);
}
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`);
