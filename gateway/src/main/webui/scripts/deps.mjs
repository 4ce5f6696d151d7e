// Installs dependencies only when the lock file or the Node.js major version changed since the last time.
// Quinoa's own check looks at package.json in target/, which a clean build throws away.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

const major = process.versions.node.split('.')[0];
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).update(major).digest('hex');
const stamp = 'node_modules/.lock-stamp';

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('dependencies are up to date');
} else {
  const { status } = spawnSync('npm', ['ci', '--prefer-offline'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}
