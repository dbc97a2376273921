import { readdirSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['app', 'components', 'content', 'lib', 'prisma', 'public', 'tests']
const FILES = [
  // The client's
  ...['package.json', 'tsconfig.json', 'next.config.ts', 'README.md'],
  // Those of a public code base
  ...['LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'publiccode.yml'],
  ...['Dockerfile', 'compose.yaml'],
  // Those that tools insist on
  ...['eslint.config.js', 'instrumentation.ts', 'knip.json', 'package-lock.json'],
  ...['playwright.config.ts', 'postcss.config.mjs', 'prisma.config.ts', 'proxy.ts'],
  ...['vitest.config.ts'],
]
const MADE_BY_TOOLS = ['node_modules', 'coverage', 'next-env.d.ts', 'tsconfig.tsbuildinfo']

const NAME = '[a-z0-9]+(?:-[a-z0-9]+)*'
const ROUTE_FILE = new RegExp(
  '^(?:(?:page|layout|template|default|loading|error|global-error|not-found|forbidden|unauthorized)\\.tsx' +
    '|(?:actions|route|manifest|robots|sitemap)\\.ts' +
    '|(?:icon|apple-icon|opengraph-image)\\.(?:png|svg|tsx)|favicon\\.ico|globals\\.css)$',
)

/** Every file under a folder as a path from the root, without generated code and migrations. */
function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .filter((path) => !/\/generated\/|^prisma\/migrations/.test(path))
}

const codeFiles = ['app', 'components', 'lib', 'prisma', 'tests'].flatMap(filesUnder)

describe('the house', () => {
  it('has the top level that was agreed, and nothing beside it', () => {
    const visible = readdirSync('.').filter((name) => !name.startsWith('.'))
    const allowed = [...FOLDERS, ...FILES, ...MADE_BY_TOOLS]
    expect(visible.filter((name) => !allowed.includes(name))).toEqual([])
  })

  it('has no drawer for odds and ends', () => {
    const drawers = /(?:^|\/)(?:docs|scripts|src|utils?|helpers?|common|misc|shared)(?:\/|\.tsx?$)/
    expect(codeFiles.filter((path) => drawers.test(path))).toEqual([])
  })

  it('names files and folders in kebab-case ASCII', () => {
    const file = new RegExp(`^${NAME}(?:\\.${NAME})*$`)
    // Beside plain names the router knows [parameter], [...rest] and (group).
    const segment = new RegExp(
      `^(?:${NAME}(?:\\.${NAME})*|\\[(?:\\.\\.\\.)?[a-z][a-zA-Z]*\\]|\\(${NAME}\\))$`,
    )
    const misnamed = codeFiles.filter((path) => {
      const parts = path.split('/')
      return !file.test(basename(path)) || !parts.slice(0, -1).every((part) => segment.test(part))
    })
    expect(misnamed).toEqual([])
  })

  it('has no index files', () => {
    expect(codeFiles.filter((path) => /\/index\.tsx?$/.test(path))).toEqual([])
  })
})

describe('app', () => {
  it('holds routing only', () => {
    expect(filesUnder('app').filter((path) => !ROUTE_FILE.test(basename(path)))).toEqual([])
  })
})

describe('lib', () => {
  // Which TypeScript files a capability may hold is in eslint.config.js, which refuses any other.
  it('holds TypeScript only, but for the templates of the PDF', () => {
    const odd = filesUnder('lib').filter(
      (path) => extname(path) !== '.ts' && !path.startsWith('lib/pdf/'),
    )
    expect(odd).toEqual([])
  })
})
