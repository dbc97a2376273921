import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { StdioOptions } from 'node:child_process'
import { runNext, type NextProcess } from './child'

/** What a build is made of; the generated database clients follow from the schema. */
const SOURCES = [
  ...['app', 'components', 'content', 'lib', 'public', 'prisma/schema.prisma'],
  ...['next.config.ts', 'package-lock.json', 'postcss.config.mjs', 'tsconfig.json'],
]
const NOT_BUILT = /(^|\/)generated\/|\.test\.tsx?$/
/** Of the build as it stands; Next empties its folder before a build, so it is gone if that fails. */
const FINGERPRINT = '.next/bronnen.sha256'

function listFiles(source: string): string[] {
  if (!existsSync(source)) return []
  if (!statSync(source).isDirectory()) return [source]
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !NOT_BUILT.test(file))
    .toSorted()
}

function fingerprintSources(): string {
  const hash = createHash('sha256').update(process.version)
  for (const file of SOURCES.flatMap(listFiles)) {
    hash.update(`\n${file}\n`).update(createHash('sha256').update(readFileSync(file)).digest())
  }
  return hash.digest('hex')
}

/** Whether a finished build is there. */
export const isBuilt = () => existsSync('.next/BUILD_ID')

/** Whether the build that is there was made of the sources, content and packages as they are now. */
export function isBuildCurrent(): boolean {
  return (
    isBuilt() &&
    existsSync(FINGERPRINT) &&
    readFileSync(FINGERPRINT, 'utf8') === fingerprintSources()
  )
}

/** Starts a production build; its fingerprint is kept when it succeeds. */
export function startBuild(stdio: StdioOptions): NextProcess {
  const fingerprint = fingerprintSources()
  const next = runNext(['build'], stdio)
  const ended = next.ended.then((code) => {
    if (code === 0) writeFileSync(FINGERPRINT, fingerprint)
    return code
  })
  return { ...next, ended }
}
