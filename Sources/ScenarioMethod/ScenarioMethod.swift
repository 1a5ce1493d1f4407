// The module that a library user imports: it shows the words of every stage.
@_exported public import AxisSelection
@_exported public import Foresight
@_exported public import Longlisting
@_exported public import PanelStatistics
@_exported public import ScenarioBuilding
@_exported public import Scoring
@_exported public import Surveying
