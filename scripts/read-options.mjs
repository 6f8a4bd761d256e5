import { parseArgs } from 'node:util';

/** A count as it is given on the command line. */
const COUNT = /^(?:0|[1-9]\d{0,8})$/;

/**
 * What a script was asked for. `--help` prints its help and ends it; what it does not understand ends it with a line.
 * @param config as of `parseArgs`, without `--help`
 * @param usage the whole help; its first line begins with "usage: "
 * @param least the options whose values are whole numbers, and become such, with the least that each may be
 */
export function readOptions(config, usage, least = {}) {
  const { values, positionals } = parsed(config);
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const numbers = Object.fromEntries(
    Object.entries(least).map(([name, minimum]) => [name, countIn(values[name], name, minimum)]),
  );
  return { values: { ...values, ...numbers }, positionals };
}

function countIn(value, name, minimum) {
  if (COUNT.test(value) && Number(value) >= minimum) return Number(value);
  return refuse(`--${name} wants a whole number from ${minimum} on, not "${value}"`);
}

function parsed(config) {
  try {
    return parseArgs({ ...config, options: { ...config.options, help: { type: 'boolean', short: 'h' } } });
  } catch (error) {
    return refuse(error.message);
  }
}

/** Ends a script with a line that says why. */
export function refuse(why) {
  console.error(`${why.split('\n')[0]} (--help tells what there is)`);
  process.exit(2);
}
