// The programmes of employment social security and the segments of workers in them.
#pragma once

namespace sidang {

/// Work accident, death, old age, pension. Source: Law 24/2011 on BPJS.
enum class Programme { Jkk, Jkm, Jht, Jp };
/// Wage earners, non-wage workers, construction services, government workers who are no civil servants.
enum class Segment { Wage, NonWage, Construction, NonCivilServant };

}
