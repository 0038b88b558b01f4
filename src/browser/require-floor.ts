// The first import of each script of a page. In a browser below the floor of package.json it ends the script before any other
// part of it runs, so that the page stays what it is without script: half a script would promise what it cannot do.
// These three are what the floor has that the browsers just before it lack, among what the scripts use.
if (!('hasOwn' in Object) || !('at' in Array.prototype) || !('BroadcastChannel' in window))
  throw new Error(
    'This browser is older than the scripts of this page need. The page works as it does without script.',
  );
