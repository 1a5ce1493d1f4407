// The path of every machine.
#include "CountingKernels.h"
#include "paths.h"

#define PATH(name) portable_##name
#define LANES 2
#define TILE 2
#include "bits.h"
