@_exported import CardinalityNumerics
// All that a notebook needs: the layers, re-exported as one module.
@_exported import Experiments
@_exported import Files
@_exported import Glass
@_exported import Learning
@_exported import Reporting
@_exported import Spaces
