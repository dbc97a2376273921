import { describe, expect, it } from 'vitest'
import { takeConsole } from '@/tests/setup/console'

describe('console output', () => {
  it('is kept for the test that expects it', () => {
    console.error('kapot: %d', 3)
    console.warn(new Error('let op').message)
    expect(takeConsole()).toEqual(['console.error: kapot: 3', 'console.warn: let op'])
  })

  it.fails('fails a test that leaves it', () => {
    console.log('vergeten')
  })
})

describe('the time zone of the tests', () => {
  it('is not UTC', () => {
    expect(new Date('2026-07-01T12:00:00Z').getDate()).toBe(2)
  })
})
