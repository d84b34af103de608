/** Loaded before a measured program: writes what the process used to the file that USAGE_FILE names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const milliseconds = ({ user, system }) => (user + system) / 1000;
  const usage = {
    cpu: milliseconds(process.cpuUsage()),
    main: milliseconds(process.threadCpuUsage()),
    peak: process.resourceUsage().maxRSS / 1024,
  };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
