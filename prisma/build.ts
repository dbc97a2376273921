import { runCommand } from './command'
import { startBuild } from './next-build'

/** `npm run build`: the production build, which needs no settings. */
await runCommand(async () => {
  process.exitCode = await startBuild('inherit').ended
})
