import next from '@next/eslint-plugin-next'
import { defineConfig, globalIgnores } from 'eslint/config'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import boundaries from 'eslint-plugin-boundaries'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const TESTS = ['tests/**/*.{ts,tsx}', '{app,components,lib,prisma}/**/*.test.{ts,tsx}']

/** Decisions without React, Next, Prisma, files, clock or randomness. */
const PURE = [
  'lib/{scoring,authz,report,figuren,tabellen,invoer,instrument}/**/*.ts',
  'lib/*/{schema,rules}.ts',
]
/** The part of lib/instrument that reads `content/`; the rest of that folder is pure. */
const INSTRUMENT_FILES = ['lib/instrument/{content,read,reader,load,load-versie,lock,check}.ts']

/** What each file is. The first match counts; a file that matches nothing is an error. */
const ELEMENTS = [
  ['test', TESTS],
  ['app', ['app/**', '{proxy,instrumentation}.ts']],
  ['ui', ['components/ui/**']],
  ['components', ['components/*/**']],
  ['db', ['lib/db/**']],
  ['auth', ['lib/auth/**']],
  ['audit', ['lib/audit/**']],
  ['api', ['lib/api/**']],
  ['platform', ['lib/{mail,pdf,documenten,beeld,config,bestanden}/**', ...INSTRUMENT_FILES]],
  ['pure', ['lib/{scoring,authz,report,figuren,tabellen,invoer,instrument}/**']],
  ['rules', ['lib/*/{schema,rules}.ts']],
  ['data', ['lib/*/data.ts']],
  ['loaders', ['lib/*/loaders.ts']],
  ['mutations', ['lib/*/mutations.ts']],
  ['prisma', ['prisma/*.ts', 'prisma/{seed,demo}/**']],
  ['config', ['*.config.{js,ts,mjs}']],
]

/** Which elements each may import, itself included. Everything else is refused. */
const BELOW_DATA = ['rules', 'auth', 'platform', 'pure']
const STORES = ['db', 'audit', ...BELOW_DATA]
const MAY_IMPORT = {
  app: ['app', 'api', 'ui', 'components', 'mutations', 'loaders', 'data', ...BELOW_DATA],
  api: ['api', ...BELOW_DATA],
  ui: ['ui'],
  components: ['components', 'ui', 'pure'],
  mutations: ['mutations', 'loaders', 'data', ...STORES],
  loaders: ['loaders', 'data', ...BELOW_DATA],
  data: ['data', ...STORES],
  rules: ['rules', 'pure'],
  auth: ['auth', 'db', 'audit', 'platform', 'pure'],
  audit: ['audit', 'db', 'platform', 'pure'],
  db: ['db', 'platform', 'pure'],
  platform: ['platform', 'pure'],
  pure: ['pure'],
  prisma: ['prisma', 'mutations', 'data', ...STORES],
  config: ['config', 'test', 'platform'],
  test: ['*'],
}

/** Packages and Node modules that only the named elements may use. */
const OWNED_MODULES = [
  [
    ['db', 'prisma'],
    ['@prisma/*', 'better-sqlite3', 'pg'],
  ],
  [['auth'], ['better-auth', '@better-auth/*']],
  [
    ['platform'],
    [
      ...['nodemailer', '@myriaddreamin/*', '@resvg/*', 'docx', 'pptxgenjs'],
      ...['read-excel-file', 'write-excel-file'],
    ],
  ],
  [['app', 'ui', 'components', 'loaders', 'auth', 'config', 'prisma'], ['next']],
]
const OUTSIDE_WORLD = ['platform', 'api', 'db', 'auth', 'audit', 'prisma', 'config', 'test']

const module = (names) => ({ to: { origin: ['external', 'core'] }, dependency: { module: names } })
const from = (types, policy) => ({ from: { type: types }, ...policy })

const BOUNDARIES = [
  { allow: { to: { origin: 'external' } } },
  ...OWNED_MODULES.flatMap(([owners, modules]) => [
    { disallow: module(modules) },
    from([...owners, 'test'], { allow: module(modules) }),
  ]),
  from(['pure', 'rules'], { disallow: { to: { origin: 'external' } } }),
  from(['pure', 'rules'], { allow: module(['zod']) }),
  from(OUTSIDE_WORLD, { allow: { to: { origin: 'core' } } }),
  from(['data', 'mutations'], { allow: module(['node:crypto']) }),
  ...Object.entries(MAY_IMPORT).map(([type, to]) => from(type, { allow: { to: { type: to } } })),
  // A text per reason needs the union of reasons; nothing of it remains at run time.
  from('components', { allow: { to: { type: 'rules' }, dependency: { kind: 'type' } } }),
]

const BARREL = 'Import from the file that defines it; no barrels.'
const NO_BARRELS = [
  { selector: 'ExportAllDeclaration', message: BARREL },
  { selector: 'ExportNamedDeclaration[source]', message: BARREL },
]

const ENV = 'Settings are read and checked in lib/config/env.ts only.'
const NO_ENV = [
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: ENV },
  { selector: 'VariableDeclarator[init.name="process"]', message: ENV },
  { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: ENV },
]
/** Handing the environment on whole to a child process is not reading a setting. */
const NO_ENV_BUT_HANDED_ON = NO_ENV.map(({ selector, message }) => ({
  selector: `:not(SpreadElement) > ${selector}`,
  message,
}))

const CLOCK = 'Pure code gets the time as an argument.'
const NO_CLOCK_NO_CHANCE = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
  { selector: 'CallExpression[callee.name="Date"]', message: CLOCK },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: CLOCK },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Pure code gives the same result for the same input.',
  },
]
const NOT_IN_PURE = [
  ...['process', 'fetch', 'crypto', 'performance', 'console', 'Buffer', 'globalThis'],
  ...['window', 'document', 'navigator', 'localStorage', 'setTimeout', 'setInterval'],
].map((name) => ({ name, message: 'Pure code only knows its arguments.' }))

const TEXT = 'Dutch copy sits in teksten.ts of the feature.'
const NO_LITERAL_TEXT = [
  'JSXText[value=/\\p{L}/u]',
  'JSXElement > JSXExpressionContainer Literal[value=/\\p{L}/u]:matches(JSXExpressionContainer > *, ConditionalExpression > *, LogicalExpression > *)',
  'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
  'JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|alt|title|placeholder|label|legend)$/] > Literal[value=/\\p{L}/u]',
].map((selector) => ({ selector, message: TEXT }))

const ONLY_HONEST_TESTS = [
  {
    selector: 'CallExpression[callee.object.name="vi"][callee.property.name=/^(doM|m)ock$/]',
    message: 'Tests run against the real thing; give it a test double as an argument if need be.',
  },
  {
    selector: 'MemberExpression[property.name=/^toMatch(Inline|File)?Snapshot$/]',
    message: 'State what must hold instead of a snapshot.',
  },
  {
    selector: 'MemberExpression[property.name="waitForTimeout"]',
    message: 'Wait for what must happen, not for time.',
  },
]

const restricted = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] })

export default defineConfig(
  globalIgnores([
    '.next/',
    '.data/',
    '.tmp/',
    'lib/db/generated/',
    'prisma/generated/',
    'public/',
    'next-env.d.ts',
  ]),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // House style: shapes are `type`; `interface` merges by accident.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A form's `action` and an event handler may be async.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty string often stands for nothing.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true, boolean: true } },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,js}'],
    plugins: { boundaries, 'import-x': importX },
    settings: {
      'boundaries/elements': ELEMENTS.map(([type, pattern]) => ({ type, pattern, mode: 'full' })),
      'boundaries/root-path': import.meta.dirname,
      'boundaries/legacy-templates': false,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/flag-as-external': { unresolvableAlias: false },
      'import/resolver': { typescript: { alwaysTryTypes: true, project: 'tsconfig.json' } },
      'import-x/resolver-next': [
        createTypeScriptImportResolver({ alwaysTryTypes: true, project: 'tsconfig.json' }),
      ],
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/ignore': ['node_modules', 'lib/db/generated'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    rules: {
      ...restricted(NO_BARRELS, NO_ENV),
      'boundaries/no-unknown-files': 'error',
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          rules: BOUNDARIES,
        },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-extraneous-dependencies': [
        'error',
        {
          devDependencies: [
            ...TESTS,
            '*.config.{js,ts,mjs}',
            'prisma/{generate,make-migration,embedded-postgresql}.ts',
          ],
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': 'error',
      eqeqeq: ['error', 'smart'],
    },
  },
  {
    files: PURE,
    ignores: [...TESTS, ...INSTRUMENT_FILES],
    rules: {
      ...restricted(NO_BARRELS, NO_ENV, NO_CLOCK_NO_CHANCE),
      'no-restricted-globals': ['error', ...NOT_IN_PURE],
    },
  },
  {
    files: ['{app,components}/**/*.{ts,tsx}'],
    extends: [
      jsxA11y.flatConfigs.strict,
      reactHooks.configs.flat['recommended-latest'],
      { plugins: { '@next/next': next }, rules: next.configs['core-web-vitals'].rules },
    ],
    rules: {
      'jsx-a11y/no-noninteractive-element-to-interactive-role': [
        'error',
        { fieldset: ['radiogroup'] },
      ],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    ignores: ['components/ui/page-link.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        { name: 'next/link', message: 'Use PageLink, which fetches nothing beforehand.' },
      ],
    },
  },
  {
    files: ['{app,components}/**/*.tsx'],
    ignores: ['components/ui/**', ...TESTS],
    rules: restricted(NO_BARRELS, NO_ENV, NO_LITERAL_TEXT),
  },
  {
    // Next itself replaces NEXT_RUNTIME in instrumentation.ts while it compiles.
    files: ['lib/config/env.ts', 'instrumentation.ts', '*.config.{js,ts,mjs}'],
    rules: restricted(NO_BARRELS),
  },
  {
    files: ['prisma/**/*.ts'],
    rules: restricted(NO_BARRELS, NO_ENV_BUT_HANDED_ON),
  },
  {
    files: TESTS,
    rules: {
      ...restricted(NO_BARRELS, ONLY_HONEST_TESTS),
      'max-lines': ['error', { max: 600, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    },
  },
  {
    // Adding to a type of Vitest's own can only be done with an interface.
    files: ['tests/setup/database.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
)
