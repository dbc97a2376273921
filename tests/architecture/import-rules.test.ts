import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

// The files below exist only here, so rules that need their types are left out.
const eslint = new ESLint({ overrideConfig: [tseslint.configs.disableTypeChecked] })

/** Names of the rules that a file with this text would break. */
async function brokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const results = await eslint.lintText(text, { filePath })
  return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))
}

const importing = (source: string) => `import { x } from '${source}'\nx()\n`

const BOUNDARIES = 'boundaries/dependencies'
const SYNTAX = 'no-restricted-syntax'

describe('the direction of imports', () => {
  const refused: [filePath: string, source: string][] = [
    ['lib/scoring/nieuw.ts', '@/lib/db/client'],
    ['lib/scoring/nieuw.ts', '@/lib/config/env'],
    ['lib/scoring/nieuw.ts', '@prisma/client'],
    ['lib/scoring/nieuw.ts', 'react'],
    ['lib/scoring/nieuw.ts', 'next/headers'],
    ['lib/scoring/nieuw.ts', 'node:fs'],
    ['lib/authz/nieuw.ts', '@/lib/db/client'],
    ['lib/report/nieuw.ts', 'node:crypto'],
    ['lib/instrument/nieuw.ts', 'node:fs'],
    ['lib/metingen/rules.ts', '@/lib/db/client'],
    ['lib/metingen/rules.ts', 'react'],
    ['lib/metingen/schema.ts', '@/lib/config/env'],
    ['lib/metingen/loaders.ts', '@/lib/db/client'],
    ['lib/metingen/loaders.ts', 'pg'],
    ['lib/metingen/loaders.ts', '@/lib/metingen/mutations'],
    ['lib/metingen/data.ts', '@/lib/metingen/mutations'],
    ['lib/metingen/data.ts', '@/lib/metingen/loaders'],
    ['lib/metingen/mutations.ts', 'next/cache'],
    ['lib/metingen/data.ts', 'node:fs'],
    ['lib/mail/nieuw.ts', '@/lib/db/client'],
    ['lib/db/nieuw.ts', '@/tests/factories/scoring'],
    ['lib/metingen/data.ts', '@/prisma/generate'],
    ['app/page.tsx', '@/lib/db/client'],
    ['app/page.tsx', '@prisma/client'],
    ['app/page.tsx', 'node:fs'],
    ['app/page.tsx', '@/tests/factories/scoring'],
    ['components/ui/button.tsx', '@/lib/scoring/model'],
    ['lib/figuren/nieuw.ts', '@resvg/resvg-js'],
    ['lib/rapport/loaders.ts', 'docx'],
    ['components/figuren/figuur.tsx', '@/lib/db/client'],
    ['components/resultaten/kloof.tsx', '@/lib/db/client'],
    ['components/resultaten/kloof.tsx', '@/lib/config/env'],
    ['components/resultaten/kloof.tsx', '@/lib/metingen/data'],
    ['components/resultaten/kloof.tsx', '@/lib/metingen/rules'],
    ['components/resultaten/kloof.tsx', 'better-auth/react'],
    ['components/resultaten/kloof.tsx', 'node:fs'],
    ['prisma/nieuw.ts', '@/tests/factories/scoring'],
    ['lib/metingen/data.ts', '@/bestaat/niet'],
  ]
  it.each(refused)('refuses %s → %s', async (filePath, source) => {
    expect(await brokenRules(filePath, importing(source))).toContain(BOUNDARIES)
  })

  const allowed: [filePath: string, source: string][] = [
    ['lib/scoring/nieuw.ts', '@/lib/instrument/model'],
    ['lib/scoring/nieuw.ts', 'zod'],
    ['lib/metingen/rules.ts', '@/lib/scoring/model'],
    ['lib/metingen/data.ts', '@/lib/db/client'],
    ['lib/metingen/mutations.ts', '@/lib/db/client'],
    ['lib/metingen/mutations.ts', '@/lib/metingen/loaders'],
    ['lib/metingen/loaders.ts', 'next/navigation'],
    ['lib/instrument/load.ts', 'node:fs'],
    ['lib/auth/nieuw.ts', '@/lib/db/client'],
    ['lib/audit/nieuw.ts', '@/lib/db/client'],
    ['lib/auth/nieuw.ts', 'better-auth'],
    ['components/resultaten/kloof.tsx', '@/lib/scoring/model'],
    ['components/ui/link.tsx', 'next/link'],
    ['app/page.tsx', '@/lib/config/env'],
    ['prisma/nieuw.ts', '@/lib/db/client'],
    ['lib/scoring/nieuw.test.ts', '@/tests/factories/scoring'],
    ['tests/integration/nieuw.test.ts', '@/lib/db/client'],
  ]
  it.each(allowed)('allows %s → %s', async (filePath, source) => {
    expect(await brokenRules(filePath, importing(source))).not.toContain(BOUNDARIES)
  })

  it('lets a component know the types of a capability, not its code', async () => {
    const text = `import type { X } from '@/lib/metingen/rules'\nexport type Y = X\n`
    expect(await brokenRules('components/resultaten/kloof.tsx', text)).toEqual([])
    expect(await brokenRules('components/ui/button.tsx', text)).toContain(BOUNDARIES)
  })

  it('sees re-exports and dynamic imports as well', async () => {
    const dynamic = `export const x = () => import('@/lib/db/client')\n`
    expect(await brokenRules('lib/scoring/nieuw.ts', dynamic)).toContain(BOUNDARIES)
    const reExport = `export { x } from '@/lib/db/client'\n`
    expect(await brokenRules('lib/scoring/nieuw.ts', reExport)).toContain(BOUNDARIES)
  })

  it('refuses a cycle', async () => {
    const text = importing('@/lib/scoring/model')
    expect(await brokenRules('lib/instrument/model.ts', text)).toContain('import-x/no-cycle')
  })

  it('refuses a development package in the application', async () => {
    const text = importing('fast-check')
    expect(await brokenRules('lib/metingen/data.ts', text)).toContain(
      'import-x/no-extraneous-dependencies',
    )
  })
})

describe('where files may stand', () => {
  it.each(['lib/metingen/helpers.ts', 'lib/metingen/sub/rules.ts', 'lib/helpers.ts', 'helpers.ts'])(
    'refuses %s',
    async (filePath) => {
      expect(await brokenRules(filePath, 'export const x = 1\n')).toContain(
        'boundaries/no-unknown-files',
      )
    },
  )
})

describe('pure code', () => {
  it.each([
    ['the clock', 'export const x = Date.now()\n', SYNTAX],
    ['the date of today', 'export const x = new Date()\n', SYNTAX],
    ['chance', 'export const x = Math.random()\n', SYNTAX],
    ['the environment', 'export const x = process.env\n', SYNTAX],
    ['the network', `export const x = fetch('/')\n`, 'no-restricted-globals'],
    ['random ids', 'export const x = crypto.randomUUID()\n', 'no-restricted-globals'],
  ])('does not know %s', async (_, text, rule) => {
    expect(await brokenRules('lib/scoring/nieuw.ts', text)).toContain(rule)
    expect(await brokenRules('lib/metingen/rules.ts', text)).toContain(rule)
  })

  it('may read a date that it was given', async () => {
    const text = 'export const x = (moment: string) => new Date(moment)\n'
    expect(await brokenRules('lib/report/nieuw.ts', text)).toEqual([])
  })
})

describe('settings', () => {
  it.each([
    'export const x = process.env.PORT\n',
    'export const { env } = process\n',
    `import { env } from 'node:process'\nexport const x = env\n`,
  ])('are read in one file: %s', async (text) => {
    expect(await brokenRules('lib/db/nieuw.ts', text)).toContain(SYNTAX)
    expect(await brokenRules('prisma/nieuw.ts', text)).toContain(SYNTAX)
    expect(await brokenRules('lib/config/env.ts', text)).not.toContain(SYNTAX)
  })

  it('may be handed on whole to a child process', async () => {
    const text = `export const x = { ...process.env, PORT: '1' }\n`
    expect(await brokenRules('prisma/nieuw.ts', text)).toEqual([])
    expect(await brokenRules('lib/db/nieuw.ts', text)).toContain(SYNTAX)
  })
})

describe('house rules', () => {
  it.each(['export * from "./model"\n', 'export { x } from "./model"\n'])(
    'refuse a barrel: %s',
    async (text) => {
      expect(await brokenRules('lib/scoring/index.ts', text)).toContain(SYNTAX)
    },
  )

  it.each([
    '<p>Uw score</p>',
    '<p>{"Uw score"}</p>',
    '<p>{`Uw score`}</p>',
    '<p>{Math.PI > 3 ? "Ja" : "Nee"}</p>',
    '<img src="/x.svg" alt="Uw score" />',
    '<nav aria-label="Kruimelpad" />',
  ])('refuse literal text in a domain component: %s', async (jsx) => {
    const text = `export const X = () => ${jsx}\n`
    expect(await brokenRules('components/resultaten/x.tsx', text)).toContain(SYNTAX)
    expect(await brokenRules('app/page.tsx', text)).toContain(SYNTAX)
  })

  it.each(['<p>{teksten.titel}</p>', '<p className="flex">1 · 2</p>', '<X soort="kern" />'])(
    'leave alone what is no text: %s',
    async (jsx) => {
      const text = `export const Y = () => ${jsx}\n`
      expect(await brokenRules('components/resultaten/x.tsx', text)).not.toContain(SYNTAX)
    },
  )

  it.each([
    `vi.mock('@/lib/db/client')\n`,
    'expect(x).toMatchSnapshot()\n',
    'await page.waitForTimeout(100)\n',
  ])('refuse in a test: %s', async (text) => {
    expect(await brokenRules('tests/integration/nieuw.test.ts', text)).toContain(SYNTAX)
  })

  it('refuse a long function and a long file', async () => {
    const lines = '  x()\n'.repeat(61)
    const longFunction = `export function y(x: () => void) {\n${lines}}\n`
    expect(await brokenRules('lib/scoring/nieuw.ts', longFunction)).toContain(
      'max-lines-per-function',
    )
    const longFile = 'export const x = 1\n'.repeat(301)
    expect(await brokenRules('lib/scoring/nieuw.ts', longFile)).toContain('max-lines')
  })

  it('give no way to switch a rule off in a file', async () => {
    const text = '// eslint-disable-next-line no-restricted-syntax\nexport const x = process.env\n'
    expect(await brokenRules('lib/db/nieuw.ts', text)).toContain(SYNTAX)
  })
})
