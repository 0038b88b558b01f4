// Run after every `npm install`: takes out of package-lock.json the optional platform packages that the registry does not
// have at the version asked for. npm leaves them out of the lock in silence, and `npm ci` then refuses the whole lock.
import fs from 'node:fs';

const text = fs.readFileSync('package-lock.json', 'utf8');
const lock = JSON.parse(text);
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const name of Object.keys(entry.optionalDependencies ?? {})) {
    if (lock.packages[`${path}/node_modules/${name}`] || lock.packages[`node_modules/${name}`]) continue;
    delete entry.optionalDependencies[name];
    console.log(`${path || 'package.json'}: ${name} is not in the registry`);
  }
}
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, undefined, 2)}\n`);
