import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { InstellingenFout, parseEnv } from './env'

const GOED = {
  VIT_URL: 'https://vit.gemeente.nl/',
  VIT_GEHEIM: 'q7Fh2kLmN0pXzR4tVw8yBs1dGj3cEaUo',
}

function faultsOf(source: Record<string, string | undefined>): string {
  try {
    parseEnv(source)
  } catch (error) {
    if (error instanceof InstellingenFout) return error.message
    throw error
  }
  return ''
}

describe('settings', () => {
  it('need no more than an address and a secret', () => {
    expect(parseEnv(GOED)).toEqual({
      production: false,
      demo: false,
      proxy: false,
      database: 'sqlite',
      databaseUrl: `file:${path.resolve('.data/vit.db')}`,
      host: '127.0.0.1',
      port: 3000,
      url: 'https://vit.gemeente.nl',
      geheim: GOED.VIT_GEHEIM,
      mail: null,
    })
  })

  it.each([
    ['vit@gemeente.nl', { naam: '', adres: 'vit@gemeente.nl' }],
    ['Gemeente Delft, VIT <vit@delft.nl>', { naam: 'Gemeente Delft, VIT', adres: 'vit@delft.nl' }],
    ['"Team Toegang" <vit@delft.nl>', { naam: 'Team Toegang', adres: 'vit@delft.nl' }],
  ])('name the mail server and who sends: %s', (VIT_AFZENDER, afzender) => {
    const smtpUrl = 'smtps://vit:w%40chtwoord@mail.gemeente.nl:465'
    const source = { ...GOED, VIT_SMTP_URL: smtpUrl, VIT_AFZENDER }
    expect(parseEnv(source).mail).toEqual({ smtpUrl, afzender })
  })

  it('ask who sends where there is a mail server', () => {
    expect(faultsOf({ ...GOED, VIT_SMTP_URL: 'smtp://mail.gemeente.nl' })).toBe(
      'Instellingen die niet kloppen:\n- VIT_AFZENDER ontbreekt',
    )
  })

  it('name PostgreSQL, the place of the data and where to listen', () => {
    const databaseUrl = 'postgresql://vit:geheim@db/vit'
    const source = { ...GOED, DATABASE_URL: databaseUrl, HOST: '0.0.0.0', PORT: '65535' }
    expect(parseEnv(source)).toMatchObject({
      database: 'postgresql',
      databaseUrl,
      host: '0.0.0.0',
      port: 65535,
    })
    expect(parseEnv({ ...GOED, VIT_DATA: '/srv/vit' }).databaseUrl).toBe('file:/srv/vit/vit.db')
  })

  it('that are missing are all named at once', () => {
    expect(faultsOf({})).toBe(
      'Instellingen die niet kloppen:\n- VIT_URL ontbreekt\n- VIT_GEHEIM ontbreekt',
    )
  })

  it.each([
    ['VIT_URL', 'vit.gemeente.nl'],
    ['VIT_URL', 'ftp://vit.gemeente.nl'],
    ['VIT_URL', 'http://vit.gemeente.nl'],
    ['VIT_GEHEIM', 'kort'],
    ['VIT_GEHEIM', 'a'.repeat(40)],
    ['DATABASE_URL', 'mysql://vit@db/vit'],
    ['DATABASE_URL', ''],
    ['VIT_DATA', ''],
    ['VIT_DEMO', 'ja'],
    ['VIT_DEMO', '1'],
    ['HOST', ''],
    ['PORT', ''],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['PORT', '80 '],
    ['PORT', '3e3'],
    ['NODE_ENV', 'staging'],
    ['VIT_SMTP_URL', 'mail.gemeente.nl'],
    ['VIT_SMTP_URL', 'https://mail.gemeente.nl'],
    ['VIT_SMTP_URL', 'smtp://'],
    ['VIT_SMTP_URL', ''],
    ['VIT_AFZENDER', 'gemeente'],
    ['VIT_AFZENDER', ''],
    ['VIT_AFZENDER', 'vit@delft.nl, ander@delft.nl'],
    ['VIT_AFZENDER', 'VIT\r\nBcc: x@y.nl <vit@delft.nl>'],
  ])('refuse %s=%s', (name, value) => {
    const message = faultsOf({ ...GOED, VIT_AFZENDER: 'vit@delft.nl', [name]: value })
    expect(message).toContain(`- ${name} klopt niet: `)
    expect(message.split('\n')).toHaveLength(2)
  })

  it('never show a secret in a message', () => {
    const source = {
      VIT_URL: 'x',
      VIT_GEHEIM: 'zwakgeheim',
      DATABASE_URL: 'mysql://u:ww@db/x',
      VIT_SMTP_URL: 'mail://u:smtpww@mail',
    }
    expect(faultsOf(source)).not.toMatch(/zwakgeheim|ww@db|smtpww/)
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:3410', 'http://[::1]:3000'])(
    'allow a demo on this computer: %s',
    (url) => {
      expect(parseEnv({ ...GOED, VIT_URL: url, VIT_DEMO: '1' }).demo).toBe(true)
    },
  )
})
