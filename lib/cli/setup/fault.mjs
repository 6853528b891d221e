/** An error whose message is written for the person: it is printed as it stands, without a stack. */

export class Fault extends Error {
  name = 'Fault';
}

/** Runs `main`; a Fault is told in its own words, anything else with its stack. Sets the exit code either way. */
export async function runToExit(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    console.error(error instanceof Fault ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
